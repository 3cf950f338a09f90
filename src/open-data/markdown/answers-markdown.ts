import type { AnswerGroup } from '../../entries/answers.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { groupAddress } from '../../views/answers/answer.ts';
import { basisViews } from '../../views/answers/basis.ts';
import type { Site } from '../../views/site.ts';
import { answerWords } from '../../words/answers.ts';
import { licence } from '../licence.ts';
import { markdownPage } from './markdown-page.ts';
import { markdownSite } from './markdown-site.ts';

/** A page of questions and answers as Markdown. */
export function answersMarkdown(
  group: AnswerGroup,
  site: Site,
  whole: (address: string) => string,
): string {
  const plain = markdownSite(site, whole);
  return markdownPage(
    [
      ['title', group.title],
      ['address', whole(groupAddress(group))],
      ['licence', licence.id],
    ],
    [
      `# ${group.title}`,
      ...group.answers.flatMap((answer) => [
        `## ${answer.question}`,
        answer.answer,
        answer.note ?? '',
        basisViews(answer, plain)
          .map(
            ({ name, href, provision }) =>
              `- [${[provision, name].filter(Boolean).join(', ')}](${href})`,
          )
          .join('\n'),
        answerWords.checked(formatDate(answer.checkedOn)),
      ]),
    ],
  );
}
