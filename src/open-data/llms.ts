import { entryAddress } from '../entries/addresses.ts';
import { coreDocuments } from '../library/lineage/lineage.ts';
import { haveOwnFiles } from '../library/own-files.ts';
import { groupAddress } from '../views/answers/answer.ts';
import { entryName } from '../views/entry-name.ts';
import type { Site } from '../views/site.ts';
import { usedTopics } from '../views/topics/page.ts';
import { machineWords as words } from '../words/feeds.ts';
import { openDataWords } from '../words/open-data.ts';
import { site as siteWords } from '../words/site.ts';
import { recordsFile } from './dataset-files.ts';
import { datasets } from './datasets.ts';
import { dataFolder } from './files.ts';
import { markdownAddress } from './markdown/markdown-address.ts';

/** `llms.txt`: what the library is and where its texts lie, for programs that read for people. */
export function llmsText(
  { library }: Pick<Site, 'library'>,
  whole: (address: string) => string,
): string {
  const twin = (page: string) => whole(haveOwnFiles(library) ? markdownAddress(page) : page);
  const list = (title: string, links: readonly (readonly [string, string])[]) =>
    `## ${title}\n\n${links.map(([name, href]) => `- [${name}](${href})`).join('\n')}`;
  return `${[
    `# ${siteWords.name}`,
    `> ${words.llmsLead}`,
    words.llmsRules.map((rule) => `- ${rule}`).join('\n'),
    list(
      words.core,
      coreDocuments(library).map((entry) => [
        entryName(entry, library),
        twin(entryAddress('document', entry.id)),
      ]),
    ),
    list(
      words.answers,
      library.answers.map((group) => [group.title, twin(groupAddress(group))]),
    ),
    list(
      words.topics,
      usedTopics(library).map(({ id, name }) => [name, twin(`/chu-de/${id}/`)]),
    ),
    list(words.llmsData, [
      [openDataWords.title, whole(dataFolder)],
      ...datasets.map(
        (set) =>
          [
            `${openDataWords.sets[set.id]?.title ?? set.id} (JSON)`,
            whole(`${dataFolder}${recordsFile(set, { library })}`),
          ] as const,
      ),
    ]),
  ].join('\n\n')}\n`;
}
