import { withoutAddress } from '../drafting/new-entry.ts';

/** What is known of where something is said. */
export interface Told {
  title: string;
  publisher?: string | undefined;
  day?: string | undefined;
  url?: string | undefined;
}

/** The text that is imported, as the source of its draft; what is not known and should be is left open. */
export function ownSource({ title, publisher, day, url }: Told): string {
  return [
    `  - title: ${title === '' ? '' : quoted(title)}`.trimEnd(),
    `    publisher: ${publisher ? quoted(publisher) : ''}`.trimEnd(),
    ...(day ? [`    day: ${day}`] : []),
    ...(url ? [`    url: ${quoted(url)}`] : [`    ${withoutAddress}`, '    url:']),
    '    seen: full',
  ].join('\n');
}

/** A text as the source of what it cites. */
export function citingSource({ title, publisher, day, url }: Told): string {
  return [
    `  - title: ${title === '' ? '' : quoted(title)}`.trimEnd(),
    ...(publisher ? [`    publisher: ${quoted(publisher)}`] : []),
    ...(day ? [`    day: ${day}`] : []),
    ...(url ? [`    url: ${quoted(url)}`] : []),
    `    supports: ${quoted('các điều bài này ghi khi viện dẫn')}`,
  ].join('\n');
}

/** A foot- or endnote as the source that its mark in the body names. */
export function noteSource(note: string): string {
  const url = /https?:\/\/[^\s<>"]*[^\s<>".,;)]/.exec(note)?.[0];
  const title = (url ? note.replace(url, '') : note).replace(/[\s,;:(]+$/, '').trim();
  return [`  - title: ${quoted(title || note)}`, ...(url ? [`    url: ${quoted(url)}`] : [])].join(
    '\n',
  );
}

/** A text that YAML reads as it stands. */
const quoted = (text: string): string => JSON.stringify(text);
