import { strFromU8, unzipSync } from 'fflate';
import { ReviewDesk, type ReviewLibrary } from '../../src/review/index.ts';
import type { PlantedDraft } from './draft-corpus.ts';

/** What the checker made of a draft that LibreOffice wrote, and what is wrong with that. */
export interface CheckedDraft {
  /** As it was, put right, put right as changes that can be refused, and with comments. */
  files: Readonly<Record<'truoc' | 'sau' | 'theo-doi' | 'chu-thich', Uint8Array>>;
  faults: string[];
}

const author = { name: 'Sổ tay Dân vận', on: '2026-11-30T00:00:00Z' };

/** Opens a .docx file, accepts all that is clear, and compares what comes out with what went in. */
export function checkDraftFile(
  before: Uint8Array,
  { name, right, gone, kept = [] }: PlantedDraft,
  library: ReviewLibrary,
): CheckedDraft {
  const desk = new ReviewDesk(library);
  const faults: string[] = [];
  const opened = desk.open({ name: `${name}.docx`, bytes: before }, { date: '2026-11-30' });
  if (typeof opened === 'string')
    return { files: filesOf(before, before, before, before), faults: [opened] };
  let view = opened;
  for (let round = 0; round < 5 && view.clear > 0; round += 1) view = desk.putAll();
  for (const words of right) if (!view.text.includes(words)) faults.push(`không thấy: ${words}`);
  for (const words of gone) if (view.text.includes(words)) faults.push(`vẫn còn: ${words}`);
  const bytes = (content: Uint8Array | string) => content as Uint8Array;
  const after = bytes(desk.save().content);
  const tracked = bytes(desk.save(author).content);
  const commented = bytes(desk.report('comments', author).content);
  for (const [kind, file] of Object.entries({ sau: after, 'theo-doi': tracked })) {
    const reopened = new ReviewDesk(library).open({ name, bytes: file }, { date: '2026-11-30' });
    if (typeof reopened === 'string') faults.push(`${kind}: ${reopened}`);
    else if (reopened.text !== view.text) faults.push(`${kind}: mở lại khác bản trên màn hình`);
    const xml = mainXml(file);
    for (const mark of kept) if (!mark.test(xml)) faults.push(`${kind}: mất ${mark.source}`);
    faults.push(...changedParts(before, file).map((part) => `${kind}: ${part} bị đổi`));
  }
  return { files: filesOf(before, after, tracked, commented), faults };
}

const filesOf = (
  truoc: Uint8Array,
  sau: Uint8Array,
  tracked: Uint8Array,
  commented: Uint8Array,
) => ({
  truoc,
  sau,
  'theo-doi': tracked,
  'chu-thich': commented,
});

/** Parts without text that do not come back byte for byte. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = unzipSync(before);
  const now = unzipSync(after);
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((part) => {
    if (/(?:document2?|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(part)) return false;
    const [one, other] = [old[part], now[part]];
    return !one || !other || Buffer.compare(one, other) !== 0;
  });
}

const mainXml = (docx: Uint8Array): string =>
  Object.entries(unzipSync(docx))
    .filter(([name]) => /^word\/document\d?\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
