import { entryAddress } from '../../entries/addresses.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import type { ModelEntry, SessionEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { coreDocuments } from '../../library/lineage/lineage.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { shareWords as words } from '../../words/share.ts';
import { site } from '../../words/site.ts';
import { yearWords } from '../place-words.ts';

/** What the picture beside a shared link shows. */
export interface SharePicture {
  /** Whose ink it wears. */
  kind: 'document' | 'model' | 'session' | 'site';
  /** A line above: what it is, and whose. */
  label: string;
  /** Set largest, where there is one. */
  number?: string | undefined;
  title: string;
  /** A line below, opposite the name of the site. */
  foot: string;
}

/** Folder of the pictures in the site. */
const pictureFolder = 'anh-chia-se';

/**
 * The pictures of a library by the address of the page they stand for: documents that are carried out
 * and taught, models whose story is told, ready sessions; then one for each part of the site, which
 * all its other pages share, and one for the rest.
 */
export const sharePictures = (library: Library): ReadonlyMap<string, SharePicture> =>
  library.once(makePictures);

function makePictures(library: Library): Map<string, SharePicture> {
  const core = new Set(coreDocuments(library).map(({ id }) => id));
  const told = library.models.filter(({ body }) => body.plain.length > 0);
  return new Map<string, SharePicture>([
    ...library.documents.filter(({ id }) => core.has(id)).map(ofDocument),
    ...told.map((entry) => ofModel(entry, library)),
    ...library.sessions.map(ofSession),
    ...Object.entries(words.parts).map(
      ([part, said]): Pictured => [
        `/${part}/`,
        { kind: kindOf[part] ?? 'site', ...said, foot: '' },
      ],
    ),
    ['/', { kind: 'site', label: '', title: site.tagline, foot: '' }],
  ]);
}

const kindOf: Readonly<Record<string, SharePicture['kind']>> = {
  'van-ban': 'document',
  'mo-hinh': 'model',
  'chuyen-de': 'session',
};

type Pictured = readonly [address: string, picture: SharePicture];

const ofDocument = ({ address, data, issuerName }: DocumentView): Pictured => [
  address,
  {
    kind: 'document',
    label: `${data.type} · ${issuerName}`,
    number: data.number,
    title: data.title,
    foot: data.issuedOn === undefined ? '' : formatDate(data.issuedOn),
  },
];

function ofModel({ id, data }: ModelEntry, { vocabulary }: Library): Pictured {
  const place = vocabulary.places.get(data.place ?? '')?.name;
  const kind = data.danVanKheo ? words.danVanKheo : words.model;
  return [
    entryAddress('model', id),
    {
      kind: 'model',
      label: place === undefined ? kind : `${kind} · ${place}`,
      title: data.name,
      foot: yearWords(data.years),
    },
  ];
}

const ofSession = ({ id, data }: SessionEntry): Pictured => [
  entryAddress('session', id),
  {
    kind: 'session',
    label: words.session,
    title: data.title,
    foot: words.minutes(data.minutes),
  },
];

/** Which picture a page has, by its address from the site's root: its own, or that of its part. */
export function pictureOf(
  address: string,
  library: Library,
): { file: string; picture: SharePicture } {
  const pictures = sharePictures(library);
  const [, part = ''] = address.split('/');
  const own = [address, `/${part}/`, '/'].find((each) => pictures.has(each)) ?? '/';
  const picture = pictures.get(own);
  if (picture === undefined) throw new Error('The site has no picture of its own.');
  return { file: pictureFile(own), picture };
}

/** Address of a picture from the site's root, of the page that it stands for. */
export const pictureFile = (address: string): string =>
  `/${pictureFolder}/${address.split('/').filter(Boolean).join('-') || 'so-tay'}.png`;

/** What a picture shows, for those who cannot see it. */
export const pictureText = ({ label, number, title }: SharePicture): string =>
  [label, number, title].filter(Boolean).join('. ');
