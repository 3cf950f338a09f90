import type { Amount } from '../../models/cards.ts';
import type { ListItem, Part, Section, SlipItem, TalkItem } from '../../views/entry/section.ts';
import type { ToldView } from '../../views/session/told.ts';
import { entryWords } from '../../words/entries.ts';
import { sessionWords as words } from '../../words/session.ts';
import { withoutTags } from './markdown-site.ts';

/** A section of a page as Markdown: its heading and what stands under it, sources left out. */
export function sectionMarkdown({ title, part }: Section): string[] {
  const blocks = partBlocks(part).filter((block) => block !== '');
  if (blocks.length === 0) return [];
  return part.kind === 'body' || title === '' ? blocks : [`## ${title}`, ...blocks];
}

function partBlocks(part: Part): string[] {
  switch (part.kind) {
    case 'text':
      return [...part.paragraphs, part.note ?? ''].map(withoutTags);
    case 'list':
      return [
        list(part.items.map(listItem), part.ordered),
        withoutTags(part.note ?? ''),
        withoutTags(part.closing ?? ''),
      ];
    case 'tasks':
      return [
        list(
          part.rows.map(({ who, what, due }) =>
            line([`**${who}**: ${what}`, due && entryWords.dueBy(due)].filter(Boolean).join(' ')),
          ),
        ),
      ];
    case 'targets':
      return [
        list(part.rows.map(({ label, level, due, note }) => line(`${label}: ${level}`, due, note))),
      ];
    case 'provisions':
      return [list(part.articles.flatMap(({ rows }) => rows.map(provisionLine)))];
    case 'duties':
      return [
        list(part.rows.map(({ every, what, to, due }) => line(`**${every}**: ${what}`, to, due))),
      ];
    case 'agenda':
      return [list(part.rows.map(agendaLine))];
    case 'talks':
      return [list(part.talks.map(talkLine), true)];
    case 'slips':
      return [list(part.slips.map(slipLine))];
    case 'amounts':
      return [list([...part.amounts, ...part.background].map(amountLine))];
    case 'results':
      return part.results.groups.flatMap(({ name, compared, single }) => [
        name ? `### ${name}` : '',
        list([
          ...compared.map(({ label, rows }) =>
            line(label, rows.map(({ name: when, amount }) => `${when}: ${amount}`).join('; ')),
          ),
          ...single.map(amountLine),
        ]),
      ]);
    case 'needs':
      return [list(part.needs.map(({ name, html }) => line(`**${name}**: ${html}`)))];
    case 'quiz':
      return part.quiz.map(quizBlock);
    case 'folded':
      return [list(part.items.map((item) => line(item)))];
    case 'chips':
      return part.groups.flatMap(({ title, chips }) => [
        title ? `### ${title}` : '',
        list(chips.map(chipLine)),
      ]);
    case 'body':
      return [part.html];
    default:
      // Sources are footnotes, and ways to other pages lead out of the text.
      return [];
  }
}

/** Sources as footnotes: the marks `[^1]` of the texts lead to them. */
export function sourceNotes(sections: readonly Section[]): string {
  return sections
    .flatMap(({ part }) => (part.kind === 'sources' ? part.sources.items : []))
    .map(({ title, href, details }, index) => {
      const name = href ? `[${title}](${href})` : title;
      return `[^${index + 1}]: ${withoutTags(details ? `${name} (${details})` : name)}`;
    })
    .join('\n');
}

type PartOf<K extends Part['kind']> = Extract<Part, { kind: K }>;

const listItem = ({ html, lead }: ListItem): string => line(lead ? `**${lead}** ${html}` : html);

const amountLine = ({ qualifier, amount, label }: Amount): string =>
  line([qualifier, amount, label].filter(Boolean).join(' '));

const chipLine = ({
  name,
  href,
  year,
  title,
  note,
}: PartOf<'chips'>['groups'][number]['chips'][number]): string => {
  const named = year ? `${name} (${year})` : name;
  return line([href ? `[${named}](${href})` : named, title].filter(Boolean).join(': '), note);
};

const provisionLine = ({
  ref,
  heading,
  says,
  binds,
  amended,
}: PartOf<'provisions'>['articles'][number]['rows'][number]): string =>
  line(`**${heading ? `${ref}. ${heading}` : ref}**: ${says}`, binds, amended);

const agendaLine = ({
  time,
  activity,
  how,
  material,
  told,
}: PartOf<'agenda'>['rows'][number]): string =>
  [line(`**${time}** ${activity}`, how, links(material)), ...(told ? toldLines(told) : [])].join(
    '\n',
  );

/** What is said and acted in a step, as a list under its line. */
const toldLines = ({ script, cases }: ToldView): string[] =>
  [
    ...script.map(({ html, basis }) => line(html, links(basis))),
    ...cases.map(({ title, situation, roles, ask, expect, basis }) =>
      line(
        `**${words.case(title)}** ${situation}`,
        ...[listed(words.roles, roles), listed(words.ask, ask), listed(words.expect, expect)],
        links(basis),
      ),
    ),
  ].map((text) => `  - ${text}`);

const talkLine = ({ html, expect }: TalkItem): string =>
  line(html, listed(words.talkExpect, expect));

const slipLine = ({ wrong, right, basis }: SlipItem): string =>
  line(right === undefined ? wrong : words.putRight(wrong, right), links(basis));

const links = (ways: readonly { name: string; href: string }[]): string =>
  ways.map(({ name, href }) => `[${name}](${href})`).join(', ');

const listed = (name: string, texts: readonly string[]): string | undefined =>
  texts.length > 0 ? `${name}: ${texts.join(' ')}` : undefined;

const quizBlock = ({ question, options, answer, why }: PartOf<'quiz'>['quiz'][number]): string =>
  [
    `**${question}**`,
    '',
    ...options.map((option, index) => `${index === answer ? '- [x]' : '- [ ]'} ${option}`),
    '',
    withoutTags(why),
  ].join('\n');

/** On one line, parts behind it in brackets. */
function line(text: string, ...more: readonly (string | undefined)[]): string {
  const behind = more.filter(Boolean).map((part) => ` (${part})`);
  return withoutTags(text + behind.join('')).replace(/\s*\n\s*/g, ' ');
}

const list = (items: readonly string[], ordered = false): string =>
  items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`).join('\n');
