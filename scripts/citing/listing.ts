import {
  type Evidence,
  type Flag,
  type Mention,
  type Resolution,
  resolveAll,
} from '../../src/citations/index.ts';
import { formatDate, isIsoDate } from '../../src/vietnamese/index.ts';
import { reviewWords as words } from '../../src/words/review.ts';
import type { Engine } from './engine.ts';

const FIELDS: Readonly<Record<Flag['field'], string>> = {
  issuedOn: 'ngày ban hành',
  term: 'khóa',
  issuer: 'cơ quan ban hành',
  type: 'thể loại',
};

/**
 * The mentions of a text for a person: line and column, the words, what was read, what it means.
 *
 * @param why whether to add, rule by rule, what speaks for and against each document.
 */
export function listMentions({ scanner, registry }: Engine, text: string, why = false): string {
  const nfc = text.normalize('NFC');
  const mentions = scanner.scan(nfc);
  if (mentions.length === 0) return 'Không thấy viện dẫn văn bản nào.';
  const resolutions = resolveAll(mentions, registry);
  const lines = mentions.map((mention, index) => {
    const resolution = resolutions[index] ?? { kind: 'not-held' as const };
    const words = mention.text.replace(/\s+/g, ' ');
    const reasons = why
      ? (resolution.evidence ?? []).map((found) => `\n      ${weighed(found)}`)
      : [];
    const meant = meaning(resolution);
    return `${position(nfc, mention.start)}  “${words}”\n    ${read(mention)}\n    → ${meant}${reasons.join('')}`;
  });
  return `${lines.join('\n')}\n\n${mentions.length} viện dẫn.`;
}

/** Line and column of a place in a text, counted from 1. */
export function position(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** One document with the verdict of each rule: `25-nq-tw-2013  11: date +6 (đúng ngày ban hành) …`. */
function weighed({ id, score, findings }: Evidence): string {
  const rules = findings.map(({ rule, score, reason, against, leavesOpen }) => {
    const points = score < 0 ? String(score) : `+${score}`;
    const said = [reason, against && `loại: ${against}`, leavesOpen && 'còn để ngỏ'];
    const words = said.filter(Boolean).join('; ');
    return `${rule} ${points}${words && ` (${words})`}`;
  });
  return `${id}  ${score}: ${rules.join(', ') || 'chỉ trùng số'}`;
}

function read({ kind, number, issuedOn, issuedIn, year, term, issuer }: Mention): string {
  if (kind === 'back') return 'nhắc lại văn bản đã nêu';
  const date = issuedOn ?? issuedIn ?? (year === null ? null : String(year));
  const parts = [
    number ?? 'không có số ký hiệu',
    date && formatDate(date),
    term && `khóa ${term}`,
    issuer,
  ];
  return parts.filter(Boolean).join(' · ');
}

function meaning(resolution: Resolution): string {
  if (resolution.kind === 'not-held') return 'không có trong thư viện';
  if (resolution.kind === 'several') {
    const lines = resolution.evidence.map(
      ({ id, reasons }) => `\n      ${id}: ${words.why(reasons)}`,
    );
    return `chưa chắc, ${resolution.ids.length} văn bản có thể là:${lines.join('')}`;
  }
  const flags = resolution.flags.map(
    ({ field, stated, held }) =>
      `\n      lệch ${FIELDS[field]}: lời văn ghi ${shown(stated)}, thư viện ghi ${shown(held)}`,
  );
  return `${resolution.id}${flags.join('')}`;
}

const shown = (value: string) => (isIsoDate(value) ? formatDate(value) : value);
