import { entryAddress } from '../../entries/addresses.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { documentPage } from '../../views/document/page.ts';
import { articleRows } from '../../views/document/provisions.ts';
import type { Section } from '../../views/entry/section.ts';
import { entryName } from '../../views/entry-name.ts';
import { modelSections } from '../../views/model/sections.ts';
import { reportSections } from '../../views/report/sections.ts';
import { sessionPage } from '../../views/session/page.ts';
import type { Site } from '../../views/site.ts';
import { statusNames } from '../../words/entries.ts';
import { openDataWords as words } from '../../words/open-data.ts';
import { licence } from '../licence.ts';
import { type Fact, markdownPage } from './markdown-page.ts';
import { markdownSite } from './markdown-site.ts';
import { sectionMarkdown, sourceNotes } from './section-markdown.ts';

/** An entry's page as Markdown: what it says, and nothing of the frame around it. */
export function entryMarkdown(
  entry: AnyEntry,
  site: Site,
  whole: (address: string) => string,
): string {
  const sections = sectionsOf(entry, markdownSite(site, whole));
  return markdownPage(
    [
      ...facts(entry, site.library),
      ['checkedOn', entry.data.checkedOn],
      ['address', whole(entryAddress(entry.kind, entry.id))],
      ['licence', licence.id],
    ],
    [
      `# ${entryName(entry, site.library)}`,
      lead(entry),
      entry.kind === 'document' ? stateLine(entry.id, site.library) : '',
      ...sections.flatMap(sectionMarkdown),
      sourceNotes(sections),
    ],
  );
}

function sectionsOf(entry: AnyEntry, site: Site): readonly Section[] {
  switch (entry.kind) {
    case 'document': {
      const view = site.library.document(entry.id);
      if (view === undefined) return [];
      const { relations, sections } = documentPage(view, site);
      // All of its provisions, wherever the site shows them.
      const all = articleRows(entry, site);
      return [...(relations ? [relations] : []), ...sections].map(
        (section): Section =>
          section.part.kind === 'provision-links'
            ? { ...section, part: { kind: 'provisions', articles: all } }
            : section,
      );
    }
    case 'model':
      return modelSections(entry, site);
    case 'report':
      return reportSections(entry, site);
    case 'session':
      return sessionPage(entry, site).sections;
  }
}

/** What the page says first, under the name. */
function lead(entry: AnyEntry): string {
  if (entry.kind === 'document') return entry.data.number ? `${entry.data.title}.` : '';
  return entry.kind === 'model' ? '' : entry.data.summary;
}

function stateLine(id: string, library: Library): string {
  const { status, reason } = library.validity(id);
  return [words.state(statusNames[status], formatDate(library.day)), reason]
    .filter(Boolean)
    .join(' ');
}

function facts(entry: AnyEntry, library: Library): Fact[] {
  switch (entry.kind) {
    case 'document': {
      const { type, number, title, issuedOn, effectiveOn, verification } = entry.data;
      return [
        ['type', type],
        ['number', number],
        ['title', title],
        ['issuer', library.document(entry.id)?.issuerName],
        ['issuedOn', issuedOn],
        ['effectiveOn', effectiveOn],
        ['state', library.validity(entry.id).status],
        ['stateOn', library.day],
        ['verification', verification],
      ];
    }
    case 'model':
      return [
        ['title', entry.data.name],
        ['unit', entry.data.unit],
      ];
    case 'report':
      return [
        ['title', entry.data.title],
        ['unit', entry.data.unit],
      ];
    case 'session':
      return [
        ['title', entry.data.title],
        ['audience', entry.data.audience],
        ['minutes', entry.data.minutes],
      ];
  }
}
