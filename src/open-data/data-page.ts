import { haveOwnFiles, mostOwnFiles } from '../library/own-files.ts';
import { formatDate } from '../vietnamese/index.ts';
import type { PageHead } from '../views/entry/section.ts';
import type { Site } from '../views/site.ts';
import { openDataWords as words } from '../words/open-data.ts';
import type { Dataset } from './dataset.ts';
import { datasetFiles, recordsFile } from './dataset-files.ts';
import { datasets } from './datasets.ts';
import { dataFolder, schemaAddress } from './files.ts';
import { licence } from './licence.ts';

interface Link {
  name: string;
  href: string;
  about: string;
}

/** The page that explains the open data. */
export interface DataPage extends PageHead {
  lead: string;
  contents: readonly { id: string; text: string }[];
  licence: { text: readonly string[]; href: string };
  setsLead: string;
  sets: readonly {
    id: string;
    title: string;
    about: string;
    count: string;
    files: readonly { name: string; href: string }[];
  }[];
  entries: readonly Link[];
  /** Why entries have files of their own, or have none. */
  limit: string;
  others: readonly Link[];
  feeds: readonly { name: string; href: string }[];
}

const feedLinks = [
  { name: words.feeds.all, address: '/moi/atom.xml' },
  { name: words.feeds.documents, address: '/moi/van-ban.xml' },
  { name: words.feeds.models, address: '/moi/mo-hinh.xml' },
  { name: words.feeds.states, address: '/moi/tinh-trang.xml' },
];

/** What the page of the open data shows; feeds are there where the site knows its own address. */
export function dataPage(
  { library, url }: Pick<Site, 'library' | 'url'>,
  origin: URL | undefined,
): DataPage {
  const file = (name: string) => url(`${dataFolder}${name}`);
  const jsonName = (set: Dataset) =>
    datasetFiles(set, { library }).zip ? words.formats.packed : words.formats.json;
  return {
    title: words.title,
    description: words.description,
    lead: words.lead,
    contents: [
      { id: 'giay-phep', text: words.licenceTitle },
      { id: 'bo-du-lieu', text: words.setsTitle },
      { id: 'tung-muc', text: words.entriesTitle },
      { id: 'dang-khac', text: words.otherTitle },
      ...(origin ? [{ id: 'nguon-tin', text: words.feedsTitle }] : []),
      { id: 'dia-chi-ben', text: words.addressTitle },
    ],
    licence: { text: words.licence, href: licence.url },
    setsLead: words.setsLead(formatDate(library.day)),
    sets: datasets.map((set) => ({
      id: set.id,
      title: words.sets[set.id]?.title ?? set.id,
      about: words.sets[set.id]?.about ?? '',
      count: words.records(set.records({ library }).length),
      files: [
        { name: jsonName(set), href: file(recordsFile(set, { library })) },
        { name: words.formats.csv, href: file(`${set.id}.csv`) },
        { name: words.formats.schema, href: file(schemaAddress(set.id)) },
      ],
    })),
    entries: haveOwnFiles(library)
      ? words.entries.map(({ name, pattern, about }) => ({ name, href: pattern, about }))
      : [],
    limit: words.entriesLimit(mostOwnFiles.toLocaleString('vi-VN')),
    others: [
      { name: words.aknTitle, href: file('akoma-ntoso.zip'), about: words.akn },
      { name: words.goldTitle, href: file('bo-chuan-vien-dan.jsonl'), about: words.gold },
      { name: 'llms.txt', href: url('/llms.txt'), about: words.llms },
      ...(origin ? [{ name: 'sitemap.xml', href: url('/sitemap.xml'), about: words.sitemap }] : []),
    ],
    feeds: origin ? feedLinks.map(({ name, address }) => ({ name, href: url(address) })) : [],
  };
}
