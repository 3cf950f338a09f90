import type { DocumentData } from '../../src/schema/index.ts';
import { drawBody, mark, withMarks } from './body.ts';
import { type Citable, citables, citingSentence, createChooser } from './cite.ts';
import { claimOf, dayAround, effectOf } from './force.ts';
import { drawIdentities, type Identity } from './identities.ts';
import type { Pool } from './pool.ts';
import type { Random } from './random.ts';
import { drawRelations } from './relations.ts';
import { type GeneratedEntry, writeEntry } from './write-entry.ts';

/** How many bytes a generated document has about, and how many citations at least and at most. */
const documentBytes = 11_000;
const [fewest, most] = [5, 12];

/** Generated documents, and what chooses one to cite for a day and a place. */
export interface DrawnDocuments {
  entries: GeneratedEntry[];
  choose: ReturnType<typeof createChooser>;
}

/** Draws so many documents that cite and follow each other and the real ones. */
export function drawDocuments(
  count: number,
  pool: Pool,
  today: string,
  random: Random,
): DrawnDocuments {
  const taken = new Set(pool.documents.map(({ id }) => id));
  const identities = drawIdentities(count, pool, today, taken, random);
  const relations = drawRelations(identities, pool, random);
  const choose = createChooser(citables(identities, pool), random);
  const entries = identities.map((identity) => {
    const data = {
      ...identityData(identity),
      ...effectOf(identity, today, random),
      ...wordsOf(identity, pool, random),
      relations: relations.of.get(identity.id) ?? [],
    };
    const claim = relations.ended.has(identity.id)
      ? undefined
      : claimOf(identity, data.period !== undefined, today, random);
    const sources = random.some(pool.sources, random.whole(3, 5));
    const whole = {
      ...marked(data, sources.length, random),
      validity: claim,
      sources,
      verification: random.chance(0.65) ? 'verified' : 'partial',
      checkedOn: dayAround(today, -random.whole(1, 60)),
    };
    const bytes = documentBytes * (0.6 + random.next() * 0.8) - writeEntry(whole, '').length;
    const citing = drawCiting(identity, choose, random);
    const body = drawBody(Math.max(1500, bytes), citing, sources.length, pool, random);
    const { id, file } = identity;
    return { kind: 'document' as const, id, file, source: writeEntry(whole, body) };
  });
  return { entries, choose };
}

function drawCiting(
  { issuedOn, place }: Identity,
  choose: (day: string, place?: string) => Citable | undefined,
  random: Random,
): string[] {
  return Array.from({ length: random.whole(fewest, most) }, () => choose(issuedOn, place)).flatMap(
    (cited) => (cited ? citingSentence(cited, random) : []),
  );
}

function identityData({ number, type, issuer, issuedOn, place, commune, term }: Identity) {
  return { number, type, issuer, place, commune, term, issuedOn };
}

type Words = Pick<
  DocumentData,
  | 'title'
  | 'aliases'
  | 'topics'
  | 'summary'
  | 'keyPoints'
  | 'provisions'
  | 'tasks'
  | 'targets'
  | 'carriedOut'
  | 'questions'
  | 'quiz'
>;

function wordsOf({ id, number, type, issuedOn }: Identity, pool: Pool, random: Random): Words {
  const base = random.pick(pool.documents).data;
  const lawful = type === 'Nghị định' || type === 'Quyết định' || random.chance(0.08);
  const within = random.pick(pool.documents.filter(({ data }) => data.provisions.length > 0)).data;
  const title = `Về ${random.pick(pool.subjects)} năm ${issuedOn.slice(0, 4)}`;
  return {
    title,
    aliases: random.chance(0.4) ? [`${type} ${Number.parseInt(number, 10)}`] : [],
    topics: base.topics,
    summary: random.some(pool.keyPoints, 2).join(' ').split(' ').slice(0, 55).join(' '),
    keyPoints: random.some(pool.keyPoints, random.whole(3, 7)),
    provisions: lawful ? within.provisions : [],
    tasks: random.chance(0.3) ? random.some(pool.tasks, random.whole(2, 5)) : [],
    targets: random.chance(0.06) ? base.targets : [],
    carriedOut: random.chance(0.2) ? base.carriedOut : [],
    questions: random.chance(0.3) ? random.some(pool.questions, 4) : [],
    quiz: random.chance(0.2)
      ? base.quiz.map((item) => ({ ...item, source: { document: id } }))
      : [],
  };
}

/** Source marks led to the document's own sources; what states a figure has one. */
function marked<Data extends Words>(data: Data, sources: number, random: Random): Data {
  const own = (text: string) => withMarks(text, sources);
  return {
    ...data,
    keyPoints: data.keyPoints.map((text) => `${text}${mark(sources, random)}`),
    provisions: data.provisions.map((item) => ({ ...item, says: own(item.says) })),
    tasks: data.tasks.map((item) => ({ ...item, what: `${item.what}${mark(sources, random)}` })),
    targets: data.targets.map((item) => ({ ...item, note: own(item.note ?? '[^1]') })),
    carriedOut: data.carriedOut.map((item) => ({ ...item, what: own(item.what) })),
    quiz: data.quiz.map((item) => ({ ...item, why: own(item.why) })),
  };
}
