import { emptyPack, type Pack } from '../../study/pack.ts';
import { checkPack } from '../../study/pack-check.ts';
import { type KeepResult, kept } from '../kept.ts';
import { packBeforeKey, packDamagedKey, packKey } from '../kept-keys.ts';

/** The packs kept in this browser: the one being made, and the one that was open before it. */
export class PackStore {
  readonly #pack;
  readonly #before;
  readonly #damaged;

  constructor(storage?: Parameters<typeof kept>[1]) {
    this.#pack = kept(packKey, storage);
    this.#before = kept(packBeforeKey, storage);
    this.#damaged = kept(packDamagedKey, storage);
  }

  /** The pack kept in this browser; an empty one when there is none or it cannot be read. */
  load(): { pack: Pack; isDamaged: boolean } {
    const text = this.#pack.read();
    if (text === null) return { pack: emptyPack(), isDamaged: false };
    const pack = packOf(text);
    if (pack) return { pack, isDamaged: false };
    // Whatever it is, it is someone's work: set aside before anything is written over it.
    this.#damaged.write(text);
    return { pack: emptyPack(), isDamaged: true };
  }

  save(pack: Pack): KeepResult {
    return this.#pack.writeJson(pack);
  }

  /** The pack that was open before another was opened. */
  loadBefore(): Pack | undefined {
    const text = this.#before.read();
    return text === null ? undefined : packOf(text);
  }

  saveBefore(pack: Pack): KeepResult {
    return this.#before.writeJson(pack);
  }
}

/** A pack out of JSON; `undefined` when it is none. */
function packOf(text: string): Pack | undefined {
  try {
    return checkPack(JSON.parse(text));
  } catch {
    return undefined;
  }
}
