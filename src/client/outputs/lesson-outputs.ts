import type { Lesson } from '../../study/lesson.ts';
import { type SheetName, sheetNames } from '../../study/output/sheet-names.ts';
import type { Tag } from '../../study/output/tree.ts';
import { builderWords as builder } from '../../words/builder.ts';
import { outputActions as actions } from '../../words/outputs.ts';
import { element } from '../element.ts';
import { actionButton, getLesson, group, OutputError, sayIn } from './actions.ts';
import { lessonFiles, qrOrNone, saveAs } from './lesson-files.ts';
import outputsCss from './outputs.css?inline';
import { adoptCss, printNodes, toDom } from './page-nodes.ts';

/** What makes sheets and slides: a failure here is a failure of the network. */
const loadMaker = (name: string) =>
  import('./lesson-maker.ts').catch(() => {
    throw new OutputError(actions.noTool(name));
  });

/**
 * Fills `container` with everything that comes out of a lesson: sheets to print, slides, files. The
 * lesson is asked for at each use, so that it is as it stands then; when it cannot be had, a
 * sentence says so and the page stays as it is.
 */
export function showOutputs(container: HTMLElement, lesson: () => Promise<Lesson>): void {
  adoptCss(outputsCss);
  const line = element('p', { class: 'output-status', role: 'status' });
  const say = sayIn(line);
  const rows = element('input', {
    type: 'number',
    inputmode: 'numeric',
    min: 1,
    max: 500,
    value: 40,
  });
  const form = element(
    'select',
    { autocomplete: 'off' },
    ...Object.entries(builder.forms).map(([value, name]) => element('option', { value }, name)),
  );
  const made = async (sheet: SheetName | undefined): Promise<Tag> => {
    const printed = await getLesson(lesson);
    const { qr, isMissing } = sheet?.hasQr ? await qrOrNone(printed.link) : {};
    if (isMissing) say(actions.noQr);
    const chosen = (['party', 'state'] as const).find((known) => known === form.value);
    const { madeOf } = await loadMaker(sheet?.label ?? actions.slides);
    const options = { qr, rows: rows.valueAsNumber || undefined, form: chosen };
    return madeOf(printed, sheet?.slug ?? '', options);
  };
  const printing = sheetNames.map((sheet) =>
    actionButton(sheet.label, say, async () => {
      say('');
      printNodes(toDom(await made(sheet)));
    }),
  );
  const preview = element('div', { class: 'sheet-preview', tabindex: 0, hidden: true });
  preview.setAttribute('role', 'region');
  preview.setAttribute('aria-label', actions.preview);
  const shown = element(
    'select',
    { 'aria-label': actions.previewOf, autocomplete: 'off' },
    element('option', { value: '' }, actions.slides),
    ...sheetNames.map(({ slug, name }) => element('option', { value: slug }, name)),
  );
  const look = actionButton(actions.preview, say, async () => {
    const sheet = sheetNames.find(({ slug }) => slug === shown.value);
    preview.replaceChildren(toDom(await made(sheet)));
    preview.hidden = false;
  });
  const show = actionButton(actions.show, say, async () => {
    const shownLesson = await getLesson(lesson);
    const { showLesson } = await loadMaker(actions.show);
    showLesson(shownLesson);
  });
  const files = lessonFiles.map((file) =>
    actionButton(file.name, say, () => saveAs(file, lesson, say)),
  );
  container.replaceChildren(
    group(actions.print, printing),
    element(
      'div',
      { class: 'sheet-options' },
      element('label', {}, `${builder.rows} `, rows),
      element('label', {}, `${builder.form} `, form),
    ),
    group(actions.show, [show]),
    group(actions.files, files),
    group(actions.preview, [shown, look]),
    line,
    preview,
  );
}
