import type { DocumentEntry } from '../entries/entry.ts';
import { knownAs } from '../library/relations/known.ts';
import { endsWhole, type HeldRelation } from '../library/relations/sound-relations.ts';
import { firstDayOf, lastDayOf } from '../library/validity/day-span.ts';
import type { Incoming, Validity } from '../library/validity/validity.ts';
import { validityFacts } from '../library/validity/validity-facts.ts';
import { validityOn } from '../library/validity/validity-timeline.ts';
import type { Checker } from './checker.ts';
import { relationName, stateName } from './names.ts';
import { placeOf, relationSpot } from './relations.ts';

/** A sound relation with both of its files. */
interface Act {
  held: HeldRelation;
  by: DocumentEntry;
  of: DocumentEntry;
}

/** The days and the state that a file claims must agree with what others did to the document. */
export function checkStates(
  documents: readonly DocumentEntry[],
  sound: readonly HeldRelation[],
  checker: Checker,
): void {
  const byId = new Map(documents.map((entry) => [entry.id, entry]));
  const acts = sound.flatMap((held) => {
    const by = byId.get(held.from);
    const of = byId.get(held.to);
    return by && of ? [{ held, by, of }] : [];
  });
  const byTarget = Map.groupBy(acts, ({ of }) => of);
  for (const entry of documents) {
    const done = byTarget.get(entry) ?? [];
    checkExpiry(entry, done, checker);
    checkClaim(entry, done, checker);
    checkAfterEnd(entry, done, checker);
  }
}

const dayOf = ({ by }: Act) => by.data.effectiveOn ?? by.data.issuedOn;

/** `expiredOn` is the day on which what replaces the document takes effect. */
function checkExpiry(entry: DocumentEntry, acts: readonly Act[], checker: Checker): void {
  const { expiredOn } = entry.data;
  if (!expiredOn) return;
  const ends = acts.filter(({ held }) => endsWhole(held.relation));
  const agrees = (act: Act) => {
    const { effectiveOn, issuedOn } = act.by.data;
    // Of a document whose day of force is not known, only its issue bounds the day.
    return effectiveOn ? effectiveOn === expiredOn : !issuedOn || firstDayOf(issuedOn) <= expiredOn;
  };
  const [first] = ends;
  if (!first || ends.some(agrees)) return;
  const { held, by } = first;
  const { effectiveOn, issuedOn } = by.data;
  const day = effectiveOn ? `có hiệu lực ngày ${effectiveOn}` : `ban hành ngày ${issuedOn}`;
  const field = effectiveOn ? 'effectiveOn' : 'issuedOn';
  checker.add(entry, ['expiredOn'], {
    code: 'hieu-luc',
    message: `Ngày hết hiệu lực ${expiredOn} mâu thuẫn với quan hệ ${relationName(held.relation.kind)} ở ${placeOf(by, relationSpot(held))}: văn bản đó ${day} (${placeOf(by, [field])}).`,
    hint: effectiveOn
      ? `Ghi expiredOn: ${effectiveOn}, hoặc sửa effectiveOn: hay quan hệ ở tệp của văn bản kia.`
      : 'Sửa expiredOn:, hoặc sửa ngày hay quan hệ ở tệp của văn bản kia.',
  });
}

/** States that dates and relations prove by themselves, against which no source's claim stands. */
const proven = new Set<Validity['status']>([
  'chua-ban-hanh',
  'chua-co-hieu-luc',
  'het-hieu-luc',
  'da-hoan-thanh',
]);

/** What editors may say of a document that is done: it ended, or it is kept as a record or for its number. */
const besideDone = new Set<Validity['status']>(['het-hieu-luc', 'tu-lieu', 'ngoai-linh-vuc']);

function checkClaim(entry: DocumentEntry, acts: readonly Act[], checker: Checker): void {
  const { validity: claim, ...dated } = entry.data;
  if (!claim) return;
  const day = lastDayOf(claim.since ?? entry.data.checkedOn);
  const incoming = acts.map(incomingOf);
  const found = validityOn(lastDayOf(entry.data.checkedOn), dated, incoming);
  const bothOver = found.status === 'da-hoan-thanh' && besideDone.has(claim.status);
  if (proven.has(found.status) && found.status !== claim.status && !bothOver) {
    const act = acts.find(({ by, held }) => by.id === found.by && endsWhole(held.relation));
    const field = fieldOf(found.status, entry);
    const place = act ? placeOf(act.by, relationSpot(act.held)) : placeOf(entry, field);
    checker.add(entry, ['validity', 'status'], {
      code: 'hieu-luc',
      message: `Tình trạng ${stateName(claim.status)} mâu thuẫn với ngày tháng và quan hệ đã ghi: ${found.reason} (${place})`,
      hint: `Bỏ validity: để tình trạng tự suy ra là ${stateName(found.status)}, hoặc sửa ngày, quan hệ nếu ghi sai.`,
    });
    return;
  }
  if (claim.status !== 'het-hieu-luc' && claim.status !== 'da-hoan-thanh') return;
  const later = validityFacts(dated, incoming).proofs.find(({ by, first }) => by && first > day);
  const act = acts.find(({ by }) => by.id === later?.by);
  if (!later || !act) return;
  checker.add(entry, ['validity', 'status'], {
    code: 'hieu-luc',
    message: `Tình trạng ${stateName(claim.status)} từ ngày ${day} mâu thuẫn với quan hệ ${relationName(act.held.relation.kind)} của văn bản ban hành sau đó (${placeOf(act.by, relationSpot(act.held))}).`,
    hint: 'Sửa validity:, hoặc sửa quan hệ ở tệp của văn bản kia.',
  });
}

function fieldOf(status: Validity['status'], { data }: DocumentEntry): readonly PropertyKey[] {
  if (status === 'chua-ban-hanh') return ['issuedOn'];
  if (status === 'chua-co-hieu-luc') return ['effectiveOn'];
  return status === 'het-hieu-luc' && data.expiredOn ? ['expiredOn'] : ['period', 'to'];
}

/** What has ended is neither amended nor carried on: one of the two relations is likely wrong. */
function checkAfterEnd(entry: DocumentEntry, acts: readonly Act[], checker: Checker): void {
  const { validity: _, ...dated } = entry.data;
  const { end } = validityFacts(dated, acts.map(incomingOf));
  if (!end) return;
  for (const act of acts) {
    const { kind } = act.held.relation;
    const day = dayOf(act);
    if ((kind !== 'sua-doi' && kind !== 'tiep-tuc-thuc-hien') || !day) continue;
    if (firstDayOf(day) <= end.day) continue;
    const ender = acts.find(({ by, held }) => by.id === end.by && endsWhole(held.relation));
    const place = ender
      ? placeOf(ender.by, relationSpot(ender.held))
      : placeOf(entry, ['expiredOn']);
    checker.add(act.by, relationSpot(act.held), {
      code: 'hieu-luc',
      message: `Văn bản này có quan hệ ${relationName(kind)} với một văn bản đã hết hiệu lực từ ngày ${end.day} (${place}).`,
      hint: 'Xem lại quan hệ này, hoặc quan hệ và ngày đã làm văn bản kia hết hiệu lực.',
      severity: 'warning',
    });
  }
}

function incomingOf(act: Act): Incoming {
  const { kind, parts } = act.held.relation;
  const label = act.by.data.number ?? act.by.data.title;
  const known = knownAs(act.held.relation, act.by.data);
  return { kind, parts, from: act.by.id, label, on: dayOf(act), known };
}
