import type { ModelEntry } from '../../entries/entry.ts';
import { modelWords as words } from '../../words/model.ts';
import { type Fact, linkFact, textFact } from '../entry/facts.ts';
import { placeWords, yearWords } from '../place-words.ts';
import type { Site } from '../site.ts';
import { sourced } from './sourced.ts';

/** Who did it, where, when, in which field: what stands on a model's card of facts. */
export function modelFacts(
  entry: ModelEntry,
  site: Pick<Site, 'library' | 'url' | 'inline'>,
): Fact[] {
  const { data } = entry;
  const { library, url } = site;
  const unitType = library.vocabulary.unitTypes.get(data.unitType);
  const field = library.vocabulary.fields.get(data.field);
  const names = words.facts;
  return [
    ...textFact(names.unit, data.unit),
    ...(unitType
      ? [linkFact(names.unitType, unitType.name, url(`/mo-hinh/don-vi/${unitType.id}/`))]
      : []),
    placeFact(entry, site),
    ...textFact(names.time, yearWords(data.years)),
    ...(field ? [linkFact(names.field, field.name, url(`/mo-hinh/linh-vuc/${field.id}/`))] : []),
    ...textFact(names.by, words.by[data.by]),
    ...(data.recognition === undefined
      ? []
      : [
          {
            name: names.recognition,
            value: { kind: 'html' as const, html: sourced(data.recognition, entry, site) },
          },
        ]),
  ];
}

function placeFact({ data }: ModelEntry, { library, url }: Pick<Site, 'library' | 'url'>): Fact {
  const name = words.facts.place;
  const before = data.district ? `${data.district}, ` : '';
  const place = library.vocabulary.places.get(data.place ?? '');
  if (place && !data.nationwide) {
    const where = placeWords(data.place, library) ?? place.name;
    return linkFact(name, where, url(`/dia-phuong/${place.nowId}/`), before);
  }
  const where = data.nationwide ? words.nationwide : words.notSaid;
  return { name, value: { kind: 'text', text: before + where } };
}
