import { emptyPack, type Pack } from '../../study/pack.ts';
import { checkPack } from '../../study/pack-check.ts';

/** Under which the pack being made is kept; `frame.ts` and other pages look for it, too. */
export const packKey = 'soan-bai';
const beforeKey = 'soan-bai-truoc';
const damagedKey = 'soan-bai-hong';

/** How keeping something went: `full` when there is no room, `barred` when nothing may be kept. */
export type Kept = 'kept' | 'full' | 'barred';

/** The pack kept in this browser; an empty one when there is none or it cannot be read. */
export function loadPack(): { pack: Pack; isDamaged: boolean } {
  const text = read(packKey);
  if (text === null) return { pack: emptyPack(), isDamaged: false };
  const pack = packOf(text);
  if (pack) return { pack, isDamaged: false };
  // Whatever it is, it is someone's work: set aside before anything is written over it.
  write(damagedKey, text);
  return { pack: emptyPack(), isDamaged: true };
}

export const savePack = (pack: Pack): Kept => write(packKey, JSON.stringify(pack));

/** The pack that was open before another was opened. */
export function loadBefore(): Pack | undefined {
  const text = read(beforeKey);
  return text === null ? undefined : packOf(text);
}

export const saveBefore = (pack: Pack): Kept => write(beforeKey, JSON.stringify(pack));

/** A pack out of JSON; `undefined` when it is none. */
function packOf(text: string): Pack | undefined {
  try {
    return checkPack(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage may be barred: then nothing was kept.
    return null;
  }
}

function write(key: string, text: string): Kept {
  try {
    localStorage.setItem(key, text);
    return 'kept';
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    // Some private windows have a storage in which nothing fits.
    return isFull && read(packKey) !== null ? 'full' : 'barred';
  }
}
