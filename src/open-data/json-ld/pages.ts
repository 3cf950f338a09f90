import type { Article, Course, Dataset, FAQPage, WebSite } from 'schema-dts';
import { withoutMarks } from '../../body/source-marks.ts';
import { entryAddress } from '../../entries/addresses.ts';
import type { AnswerGroup } from '../../entries/answers.ts';
import type { ModelEntry, ReportEntry, SessionEntry } from '../../entries/entry.ts';
import { openDataWords } from '../../words/open-data.ts';
import { site as words } from '../../words/site.ts';
import { licence } from '../licence.ts';

type Whole = (address: string) => string;
/** Types of schema.org may also be a bare address. */
type Described<T> = Exclude<T, string>;

const publisher = { '@type': 'Organization', name: words.name } as const;

/** The site, and how it is searched: only where it knows its own address. */
export function webSite(whole: Whole): Described<WebSite> {
  return {
    '@type': 'WebSite',
    name: words.name,
    description: words.description,
    inLanguage: 'vi',
    url: whole('/'),
    license: licence.url,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${whole('/tim-kiem/')}?q={search_term_string}`,
      },
      // Not of schema.org: Google's name of the field that is filled in.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  };
}

/** A model: what was difficult, by whom, checked when. */
export const modelArticle = ({ id, data }: ModelEntry, whole: Whole): Described<Article> =>
  article(whole(entryAddress('model', id)), data.name, data.difficulty, data);

/** A unit's account. */
export const reportArticle = ({ id, data }: ReportEntry, whole: Whole): Described<Article> =>
  article(whole(entryAddress('report', id)), data.title, data.summary, data);

function article(
  address: string,
  headline: string,
  about: string,
  { checkedOn, unit }: { checkedOn: string; unit: string },
): Described<Article> {
  return {
    '@type': 'Article',
    '@id': address,
    headline,
    description: withoutMarks(about),
    inLanguage: 'vi',
    dateModified: checkedOn,
    author: publisher,
    publisher,
    license: licence.url,
    about: { '@type': 'Organization', name: unit },
  };
}

/** A ready session as a course of so many minutes. */
export function sessionCourse({ id, data }: SessionEntry, whole: Whole): Described<Course> {
  return {
    '@type': 'Course',
    '@id': whole(entryAddress('session', id)),
    name: data.title,
    description: withoutMarks(data.summary),
    inLanguage: 'vi',
    provider: publisher,
    timeRequired: `PT${data.minutes}M`,
    teaches: data.objectives.map(withoutMarks),
    audience: { '@type': 'Audience', audienceType: data.audience },
    license: licence.url,
  };
}

/** Questions with their answers; what editors only infer says so in its own note. */
export function faqPage(group: AnswerGroup): Described<FAQPage> {
  return {
    '@type': 'FAQPage',
    name: group.title,
    inLanguage: 'vi',
    mainEntity: group.answers.map(({ question, answer, note }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: {
        '@type': 'Answer',
        text: withoutMarks([answer, note].filter(Boolean).join(' ')),
      },
    })),
  };
}

/** The open data as a dataset: every set as JSON. */
export function openDataset(
  day: string,
  sets: readonly { id: string; title: string }[],
  whole: Whole,
): Described<Dataset> {
  return {
    '@type': 'Dataset',
    '@id': whole('/du-lieu/'),
    name: `${words.name}: ${openDataWords.title}`,
    description: openDataWords.description,
    inLanguage: 'vi',
    license: licence.url,
    dateModified: day,
    creator: publisher,
    distribution: sets.map(({ id, title }) => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: whole(`/du-lieu/${id}.json`),
      encodingFormat: 'application/json',
    })),
  };
}
