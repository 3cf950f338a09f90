import { entryAddress } from '../../entries/addresses.ts';
import { entryWords, verificationNames } from '../../words/entries.ts';
import { changeNames, documentedNames } from '../../words/scales.ts';
import { levelsOf } from '../gallery/model-gallery.ts';
import type { Site } from '../site.ts';

/** A line of a list: plain or a link, with a remark behind it. */
export interface Line {
  name: string;
  href?: string;
  remark?: string;
}

/** What the pages about the library say of it in figures and lists. */
export interface LibraryFigures {
  documents: number;
  models: number;
  reports: number;
  sessions: number;
  /** Documents whose number, day and name were seen in an open source. */
  checked: number;
  /** Models whose figures show what changed. */
  strong: number;
  /** How far a document may have been checked, in words. */
  verification: readonly Line[];
  /** Levels of change that a model's figures show, in words. */
  change: readonly Line[];
  /** Levels of documentation, in words. */
  documented: readonly Line[];
  /** Ready sessions, the shortest first. */
  sessionLinks: readonly Line[];
}

export function libraryFigures({ library, url }: Pick<Site, 'library' | 'url'>): LibraryFigures {
  const { documents, models, reports, sessions } = library;
  return {
    documents: documents.length,
    models: models.length,
    reports: reports.length,
    sessions: sessions.length,
    checked: documents.filter(({ data }) => data.verification === 'verified').length,
    strong: models.filter((model) => levelsOf(model, library).change >= 3).length,
    verification: Object.values(verificationNames).map((name) => ({ name })),
    change: levelLines(changeNames),
    documented: levelLines(documentedNames),
    sessionLinks: sessions
      .toSorted((a, b) => a.data.minutes - b.data.minutes)
      .map(({ id, data }) => ({
        name: data.title,
        href: url(entryAddress('session', id)),
        remark: entryWords.minutes(data.minutes),
      })),
  };
}

const levelLines = (names: readonly string[]): Line[] =>
  names.map((name, level) => ({ name: `${level}: ${name}.` }));
