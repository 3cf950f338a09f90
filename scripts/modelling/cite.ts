import { type ReferencedDocument, reference } from '../../src/citations/index.ts';
import { documentView, registryDocument } from '../../src/entries/document-view.ts';
import type { Vocabulary } from '../../src/entries/vocabulary.ts';
import { issuersOf, localIssuer } from '../../src/words/issuers.ts';
import type { Identity } from './identities.ts';
import type { Pool } from './pool.ts';
import type { Random } from './random.ts';

/** A document that others may cite from its day on. */
export type Citable = ReferencedDocument & { issuedOn: string; place: string | undefined };

/** Sentences that name a document. */
const frames: readonly ((cited: string) => string)[] = [
  (cited) => `Cấp ủy quán triệt ${cited} trong cán bộ, đảng viên và đoàn viên.`,
  (cited) => `Nội dung này cụ thể hóa ${cited}.`,
  (cited) => `Việc phân công căn cứ ${cited}.`,
  (cited) => `Chế độ báo cáo theo ${cited}.`,
  (cited) => `Đơn vị rà soát những việc đã làm theo ${cited}, chỉ rõ việc chưa đạt.`,
  (cited) => `Nơi nào chưa họp dân thì xem lại ${cited} trước khi triển khai.`,
  (cited) => `Cách lấy ý kiến nêu ở ${cited} được giữ nguyên.`,
  (cited) => `Cán bộ cơ sở đối chiếu với ${cited} trước khi báo cáo.`,
];

/** A sentence that cites a document in one of the forms in which it is done. */
export function citingSentence(cited: Citable, random: Random): string {
  return random.pick(frames)(citation(cited, random));
}

function citation(cited: Citable, random: Random): string {
  const short = reference(cited, 'short');
  const untitled = reference(cited, 'untitled');
  const year = cited.issuedOn.slice(0, 4);
  const form = random.next();
  if (form < 0.35) return untitled;
  if (form < 0.5) return `khoản ${random.whole(1, 4)} Điều ${random.whole(1, 20)} ${untitled}`;
  if (form < 0.7) return short.endsWith(year) ? short : `${short} năm ${year}`;
  return form < 0.9 || cited.number === null ? short : cited.number;
}

/** What generated entries may cite, the oldest first: real documents, and the generated ones. */
export function citables(documents: readonly Identity[], pool: Pool): Citable[] {
  const { vocabulary } = pool.content;
  const real = pool.documents.flatMap((entry) => {
    const { issuedOn, place } = entry.data;
    const held = registryDocument(documentView(entry, vocabulary));
    return issuedOn?.length === 10 ? { ...held, issuedOn, place } : [];
  });
  const generated = documents.map((document) => ({
    ...document,
    title: '',
    issuer: issuerName(document, vocabulary),
    place: document.place,
  }));
  return [...real, ...generated].toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1));
}

/** The body's name with its place, as a citation writes it. */
function issuerName({ issuer, place, commune, term }: Identity, vocabulary: Vocabulary) {
  const name = vocabulary.issuers.get(issuer)?.name ?? issuer;
  const where = place === undefined ? undefined : vocabulary.places.get(place);
  if (where === undefined) return issuersOf([name], term);
  return commune ? `${name} ${commune}` : localIssuer(name, where);
}

/** Chooses what to cite: the library's real documents often, one's own place next, anything at last. */
export function createChooser(all: readonly Citable[], random: Random) {
  const places = Map.groupBy(all, ({ place }) => place ?? '');
  const central = places.get('') ?? [];
  return (day: string, place: string | undefined): Citable | undefined => {
    const among = random.chance(0.55)
      ? central
      : ((random.chance(0.6) ? places.get(place ?? '') : all) ?? []);
    const before = countBefore(among, day);
    return before === 0 ? undefined : among[random.whole(0, before - 1)];
  };
}

/** How many of a list in the order of days are older than a day. */
function countBefore(list: readonly Citable[], day: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.issuedOn ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
