import { withoutMarks } from '../../body/source-marks.ts';
import { entryAddress } from '../../entries/addresses.ts';
import type { ModelEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import type { ComparedLine, ComparedModel } from '../../models/compare.ts';
import { documentedOf } from '../../models/documented.ts';
import type { CountedKind, Result } from '../../schema/index.ts';
import { longDate } from '../../vietnamese/index.ts';
import { entryWords } from '../../words/entries.ts';
import { modelFacetWords } from '../../words/gallery.ts';
import { modelWords as words } from '../../words/model.ts';
import { changeNames, documentedNames, scaleWords } from '../../words/scales.ts';
import { resultAmount, splitResults } from '../amounts.ts';
import { placeWords, yearWords } from '../place-words.ts';
import { documentName } from './model-facets.ts';
import { levelsOf } from './model-gallery.ts';

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
  const amounts = (results: readonly Result[]) =>
    results.map((result): ComparedLine => {
      const { qualifier, amount, label } = resultAmount(result);
      return { qualifier, amount, text: label };
    });
  const { outcomes, background } = splitResults(data.results);
  const { needs = {} } = data;
  const levels = levelsOf(model, library);
  const { missing } = documentedOf(data);
  const counted = (kind: CountedKind) =>
    amounts(outcomes.filter(({ counts = 'viec-lam' }) => counts === kind));
  const line = (text: string | undefined) => (text ? [plain(text)] : []);
  return {
    number,
    name: data.name,
    address: url(entryAddress('model', model.id)),
    lines: {
      difficulty: [
        plain(data.difficulty),
        ...(data.difficultyInferred ? line(words.difficultyInferred) : []),
      ],
      where: line([data.unit, data.district, place].filter(Boolean).join(', ')),
      field: line(
        [fields.get(data.field)?.name, unitTypes.get(data.unitType)?.name]
          .filter(Boolean)
          .join('; '),
      ),
      time: line(yearWords(data.years)),
      actions: data.actions.map(plain),
      changed: counted('thay-doi'),
      done: counted('viec-lam'),
      put: counted('nguon-luc'),
      context: amounts(background),
      aims: data.aims.map(plain),
      limitations: data.limitations.map(plain),
      lessons: data.lessons.map(plain),
      needs: (['people', 'money', 'time'] as const).flatMap((key) =>
        needs[key] ? [plain(`${words.needNames[key]}: ${needs[key]}`)] : [],
      ),
      spread: data.spread.map(plain),
      continued: line(
        data.continued && words.continued(longDate(data.continued.on), data.continued.what),
      ),
      change: line(changeNames[levels.change]),
      documented: [
        ...line(documentedNames[levels.documented]),
        ...(missing.length > 0
          ? line(
              `${scaleWords.lacks} ${missing.map((step) => scaleWords.missing[step]).join('; ')}.`,
            )
          : []),
      ],
      claimed: line(data.danVanKheo ? modelFacetWords.claimed : words.notClaimed),
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
