import { slideDeck } from '../../study/deck/slide-tree.ts';
import { deckOf } from '../../study/deck/slides.ts';
import type { Lesson } from '../../study/lesson.ts';
import { sheets } from '../../study/output/sheets.ts';
import { outputActions as actions } from '../../words/outputs.ts';
import { element } from '../element.ts';
import { actionButton, getLesson, group, sayIn } from './actions.ts';
import { lessonFiles, qrOrNone, saveAs } from './lesson-files.ts';
import outputsCss from './outputs.css?inline';
import { adoptCss, printNodes, toDom } from './page-nodes.ts';
import sheetsCss from './sheets.css?inline';
import { startShow } from './show.ts';
import slidesCss from './slides.css?inline';

/**
 * Fills `container` with everything that comes out of a lesson: sheets to print, slides, files. The
 * lesson is asked for at each use, so that it is as it stands then; when it cannot be had, a
 * sentence says so and the page stays as it is.
 */
export function showOutputs(container: HTMLElement, lesson: () => Promise<Lesson>): void {
  for (const css of [outputsCss, sheetsCss, slidesCss]) adoptCss(css);
  const line = element('p', { class: 'output-status', role: 'status' });
  const say = sayIn(line);
  const printing = sheets.map(({ label, make, hasQr }) =>
    actionButton(label, say, async () => {
      say('');
      const made = await getLesson(lesson);
      const { qr, isMissing } = hasQr ? await qrOrNone(made.link) : {};
      if (isMissing) say(actions.noQr);
      printNodes(toDom(make(made, { qr })));
    }),
  );
  const show = actionButton(actions.show, say, async () => {
    const deck = toDom(slideDeck(deckOf(await getLesson(lesson))));
    startShow(deck as HTMLElement, slidesCss);
  });
  const files = lessonFiles.map((file) =>
    actionButton(file.name, say, () => saveAs(file, lesson, say)),
  );
  container.replaceChildren(
    group(actions.print, printing),
    group(actions.show, [show]),
    group(actions.files, files),
    line,
  );
}
