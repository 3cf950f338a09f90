import { entryAddress } from '../../entries/addresses.ts';
import { plainLine } from '../../entries/texts.ts';
import type { Topic } from '../../schema/index.ts';
import { entryName } from '../../views/entry-name.ts';
import type { Site } from '../../views/site.ts';
import { licence } from '../licence.ts';
import { markdownPage } from './markdown-page.ts';

/** The page of a topic as Markdown: its entries, each as a link with what it is about. */
export function topicMarkdown(
  { id, name, description }: Topic,
  { library }: Pick<Site, 'library'>,
  whole: (address: string) => string,
): string {
  const lines = library.entriesOf(id).map((entry) => {
    const text = entry.kind === 'model' ? entry.data.difficulty : entry.data.summary;
    const link = `- [${entryName(entry, library)}](${whole(entryAddress(entry.kind, entry.id))})`;
    return text ? `${link}: ${plainLine(text)}` : link;
  });
  return markdownPage(
    [
      ['title', name],
      ['address', whole(`/chu-de/${id}/`)],
      ['licence', licence.id],
    ],
    [`# ${name}`, description ?? '', lines.join('\n')],
  );
}
