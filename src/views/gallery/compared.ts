import { withoutMarks } from '../../body/source-marks.ts';
import { entryAddress } from '../../entries/addresses.ts';
import type { ModelEntry } from '../../entries/entry.ts';
import { evidenceReason } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import type { ComparedLine, ComparedModel } from '../../models/compare.ts';
import type { Result } from '../../schema/index.ts';
import { entryWords, evidenceNames } from '../../words/entries.ts';
import { modelWords as words } from '../../words/models.ts';
import { evidenceWords } from '../../words/practice.ts';
import { figureWords } from '../format.ts';
import { placeWords, yearWords } from '../place-words.ts';
import { documentName } from './model-facets.ts';

/** Words of an entry without the marks that only its own page can resolve. */
const plain = (text: string): ComparedLine => ({ text: withoutMarks(text) });

/** A model as a comparison shows it. */
export function comparedModel(
  model: ModelEntry,
  number: number,
  library: Library,
  url: (address: string) => string,
): ComparedModel {
  const { data } = model;
  const { fields, unitTypes } = library.vocabulary;
  const place = data.nationwide ? words.nationwide : placeWords(data.place, library);
  const figures = (results: readonly Result[]) =>
    results.map((result): ComparedLine => {
      const { qualifier, figure, label } = figureWords(result);
      return { qualifier, figure, text: label };
    });
  const { needs = {} } = data;
  const followers = library.models.filter(({ data: other }) => other.learnedFrom === model.id);
  const { missing } = evidenceReason(data, followers.length);
  const line = (text: string | undefined) => (text ? [plain(text)] : []);
  return {
    number,
    name: data.name,
    address: url(entryAddress('model', model.id)),
    lines: {
      difficulty: [
        plain(data.difficulty),
        ...(data.difficultyInferred ? line(entryWords.difficultyInferred) : []),
      ],
      where: line([data.unit, data.district, place].filter(Boolean).join(', ')),
      field: line(
        [fields.get(data.field)?.name, unitTypes.get(data.unitType)?.name]
          .filter(Boolean)
          .join('; '),
      ),
      time: line(yearWords(data.years)),
      actions: data.actions.map(plain),
      results: figures(data.results.filter(({ context }) => !context)),
      context: figures(data.results.filter(({ context }) => context)),
      aims: data.aims.map(plain),
      limitations: data.limitations.map(plain),
      lessons: data.lessons.map(plain),
      needs: (['people', 'money', 'time'] as const).flatMap((key) =>
        needs[key] ? [plain(`${words.needNames[key]}: ${needs[key]}`)] : [],
      ),
      evidence: [
        ...line(evidenceNames[data.evidence]),
        ...(missing.length > 0
          ? line(
              `${evidenceWords.lacks} ${missing.map((step) => evidenceWords.missing[step]).join('; ')}.`,
            )
          : []),
      ],
      claimed: line(data.danVanKheo ? words.claimed : entryWords.notDanVanKheo),
      implements: data.implements.map((ref) =>
        plain(
          typeof ref === 'string' ? documentName(ref, library) : (ref.number ?? ref.title ?? ''),
        ),
      ),
      recognition: line(data.recognition),
      sources: data.sources.map(({ title, publisher, url: address }) =>
        plain(title ?? publisher ?? address ?? entryWords.unofficial),
      ),
    },
  };
}
