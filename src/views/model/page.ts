import { entryAddress } from '../../entries/addresses.ts';
import type { ModelEntry } from '../../entries/entry.ts';
import { modelWords as words } from '../../words/model.ts';
import { type Chip, entryChip, mottoChips, namedDocuments } from '../entry/chips.ts';
import { type CitationCard, citationCards } from '../entry/cited.ts';
import { type ContentsItem, contentsOf } from '../entry/contents.ts';
import type { Fact } from '../entry/facts.ts';
import { type Origin, originsView } from '../entry/origins.ts';
import { type PackButton, packButton } from '../entry/pack-button.ts';
import { chipSection, type PageHead, type Section } from '../entry/section.ts';
import { comparisonAddress, modelCrumb } from '../gallery/addresses.ts';
import { yearWords } from '../place-words.ts';
import type { Site } from '../site.ts';
import { modelFacts } from './facts.ts';
import { type ScalesView, scalesView } from './scales.ts';
import { modelSections } from './sections.ts';
import { type SimilarCard, similarCards } from './similar.ts';

/** All that the page of a model shows. */
export interface ModelPage extends PageHead {
  unit: string;
  years: string;
  /** Whether its source calls it Dân vận khéo; why it is no model where it is none. */
  about: string;
  pack: PackButton;
  sections: readonly Section[];
  contents: readonly ContentsItem[];
  facts: readonly Fact[];
  scales: ScalesView;
  /** Documents that it carries out. */
  implements: readonly Section[];
  origins: readonly Origin[];
  /** Who learnt from whom, sessions that use it, mottos. */
  margin: readonly Section[];
  similar: readonly SimilarCard[];
  /** Address of the page that compares models. */
  comparison: string;
  cards: readonly CitationCard[];
}

/** What the page of a model shows. */
export function modelPage(entry: ModelEntry, site: Site): ModelPage {
  const { data } = entry;
  const { library, url } = site;
  const field = library.vocabulary.fields.get(data.field);
  const place = library.vocabulary.places.get(data.place ?? '');
  const sessions = library.taughtIn('model', entry.id);
  const sections = modelSections(entry, site);
  const carriesOut = chipSection(
    'thuc-hien',
    words.implements,
    namedDocuments(data.implements, site),
  );
  const margin = [
    ...spreadOf(entry, site),
    ...chipSection(
      'trong-chuyen-de',
      words.sessions,
      sessions.map((session) => entryChip(session, site)),
    ),
    ...chipSection('phuong-cham-duoc-dung', words.mottosUsed, mottoChips(entry, site)),
  ];
  return {
    title: data.name,
    description: `${data.difficulty} ${data.unit}${place ? `, ${place.name}` : ''}.`,
    kind: 'model',
    crumbs: [
      modelCrumb,
      ...(field ? [{ name: field.name, address: `/mo-hinh/linh-vuc/${field.id}/` }] : []),
    ],
    unit: data.unit,
    years: yearWords(data.years),
    about: data.setAside
      ? words.setAside[data.setAside]
      : data.danVanKheo
        ? words.claimed
        : words.notClaimed,
    pack: packButton(entry, site),
    sections,
    contents: contentsOf([...sections, ...carriesOut, ...margin]),
    facts: modelFacts(entry, site),
    scales: scalesView(entry, site),
    implements: carriesOut,
    origins: originsView(entry, site),
    margin,
    similar: similarCards(entry, site),
    comparison: url(comparisonAddress),
    cards: citationCards(entry, site),
  };
}

/** Where a model was learnt from and which were learnt from it; what sources tell of others stands in its text. */
function spreadOf({ id, data }: ModelEntry, { library, url }: Site): Section[] {
  const teacher = data.learnedFrom ? library.entry('model', data.learnedFrom) : undefined;
  const followers = library.followersOf(id);
  const group = (title: string, models: readonly ModelEntry[]) =>
    models.length > 0
      ? [
          {
            title,
            chips: models.map(
              (model): Chip => ({
                kind: 'model',
                href: url(entryAddress('model', model.id)),
                name: model.data.name,
              }),
            ),
          },
        ]
      : [];
  const groups = [
    ...group(words.learnedFrom, teacher ? [teacher] : []),
    ...group(words.learnedBy, followers),
  ];
  if (groups.length === 0 && data.spread.length > 0) return [];
  const none = groups.length === 0 ? words.spreadUnknown : undefined;
  return [{ id: 'hoc-tu', title: words.spread, part: { kind: 'chips', groups, none } }];
}
