import type { ModelEntry } from '../../entries/entry.ts';
import { evidenceReason } from '../../library/evidence.ts';
import { evidenceNames } from '../../words/entries.ts';
import { evidenceWords as words } from '../../words/evidence.ts';
import type { Site } from '../site.ts';

/** The level of evidence of a model and its reason. */
export interface EvidenceView {
  level: string;
  /** What is there and what is missing, each after its lead. */
  reasons: readonly { lead: string; text: string }[];
  /** That editors set it lower than what is there allows. */
  lowered: string | undefined;
}

export function evidenceView(
  { id, data }: ModelEntry,
  { library }: Pick<Site, 'library'>,
): EvidenceView {
  const { there, missing, supported } = evidenceReason(data, library.followersOf(id).length);
  const reason = (lead: string, names: readonly string[]) =>
    names.length > 0 ? [{ lead, text: `${names.join('; ')}.` }] : [];
  const lowered = supported > data.evidence ? words.lowered(supported) : undefined;
  return {
    level: `${evidenceNames[data.evidence]}.`,
    reasons: [
      ...reason(
        words.has,
        there.map((step) => words.there[step]),
      ),
      ...reason(
        words.lacks,
        missing.map((step) => words.missing[step]),
      ),
    ],
    lowered: lowered && data.note ? `${lowered} ${words.seeNote}` : lowered,
  };
}
