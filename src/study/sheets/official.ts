import { sheetWords } from '../../words/sheets.ts';
import type { Lesson } from '../lesson.ts';
import { timedSteps } from '../output/sheet-parts.ts';
import { h, type Tag } from '../output/tree.ts';
import { writingLines } from './paper-parts.ts';

/** Whose form an official paper has: the Party's, or that of the State and of unions. */
export type OfficialForm = 'party' | 'state';

/** The form that suits an audience: a Party cell or committee writes in the Party's. */
export function formFor(audience: string): OfficialForm {
  return /chi bộ|đảng bộ|đảng ủy|đảng viên|cấp ủy/iu.test(audience) &&
    !/công đoàn|đoàn viên|người lao động/iu.test(audience)
    ? 'party'
    : 'state';
}

/**
 * The head of an official paper: in the Party's form by Hướng dẫn 36-HD/VPTW (2018), else by Nghị định
 * 30/2020/NĐ-CP. What only the writer knows stands in brackets.
 */
function officialHead(
  form: OfficialForm,
  paper: 'invitation' | 'minutes' | 'material',
  title: string,
): Tag {
  const words = sheetWords.official[form];
  return h(
    'header.official-head',
    {},
    h(
      'div',
      {},
      h('p', {}, words.above),
      h('p.strong', {}, words.body),
      form === 'party' && h('p', {}, '*'),
      paper !== 'material' && h('p', {}, words.number[paper]),
    ),
    h(
      'div',
      {},
      h('p.strong', {}, words.country),
      words.motto !== '' && h('p.strong', {}, words.motto),
      h('p.placed', {}, sheetWords.placeAndDay),
    ),
    h('p.official-name', {}, sheetWords.papers[paper]),
    h('h1.official-title', {}, title),
  );
}

/** An invitation to the session. */
export function invitation(lesson: Lesson, form: OfficialForm): Tag {
  const words = sheetWords.invitation;
  const { title, audience, minutes, prepare } = lesson;
  return h(
    'article.sheet.official',
    {},
    officialHead(form, 'invitation', title),
    h('p', {}, words.to),
    h('p', {}, words.invites(title)),
    h('p', {}, words.who(audience)),
    h('p', {}, words.when(minutes)),
    h('p', {}, words.where),
    h('p', {}, words.programme),
    h(
      'ul',
      {},
      timedSteps(lesson).map(({ start, end, activity }) =>
        h('li', {}, `${words.minute(start, end)}: ${activity}`),
      ),
    ),
    prepare.length > 0 && h('p', {}, words.bring),
    h('p', {}, words.closing),
    signatures(form),
  );
}

/** Minutes of the session, to be filled in. */
export function minutesOfSession(lesson: Lesson, form: OfficialForm): Tag {
  const words = sheetWords.minutes;
  return h(
    'article.sheet.official',
    {},
    officialHead(form, 'minutes', lesson.title),
    words.lines.map((line) => h('p', {}, line)),
    h('p.strong', {}, words.content),
    timedSteps(lesson).map(({ activity }, at) => [
      h('p', {}, `${at + 1}. ${activity}`),
      h('p.dotted', {}, words.dots),
    ]),
    h('p.strong', {}, words.agreed),
    h(
      'table.grid',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          sheetWords.commitHeads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h(
        'tbody',
        {},
        [1, 2, 3].map(() =>
          h(
            'tr',
            {},
            sheetWords.commitHeads.map(() => h('td')),
          ),
        ),
      ),
    ),
    h('p', {}, words.ended),
    h('div.signatures', {}, h('p.strong', {}, words.secretary), h('p.strong', {}, words.chair)),
    lesson.steps.length === 0 && writingLines(),
  );
}

function signatures(form: OfficialForm): Tag {
  const words = sheetWords.official[form];
  return h(
    'div.signatures',
    {},
    h('p', {}, sheetWords.recipients),
    h('p.strong', {}, words.signed),
  );
}
