import { errorReport as words } from '../../words/site.ts';

/** What a reader sends who found an error: nothing is sent by the page itself. */
export interface ErrorReport {
  /** The text to be copied and sent by whatever means. */
  text: string;
  /** A letter begun with that text, where the site has an address for it. */
  mail: string | undefined;
}

/**
 * @param address of the page: whole where the site knows its own, else from its root.
 * @param day of the build, in words: what is wrong may have been put right since.
 */
export function errorReportOf(
  { title, address, day }: { title: string; address: string; day: string },
  contact: string | undefined,
): ErrorReport {
  const text = words.text(title, address, day);
  if (contact === undefined) return { text, mail: undefined };
  const fields = `subject=${encodeURIComponent(words.subject(title))}&body=${encodeURIComponent(text)}`;
  return { text, mail: `mailto:${contact}?${fields}` };
}
