import { escapeHtml } from '../../html/escape.ts';
import { outputActions, showWords, outputWords as words } from '../../words/outputs.ts';
import { sheetWords } from '../../words/sheets.ts';
import { slideDeck } from '../deck/slide-tree.ts';
import { deckOf } from '../deck/slides.ts';
import type { Lesson } from '../lesson.ts';
import { printable } from '../printable.ts';
import { readersEdition } from '../sheets/reader.ts';
import { twoSides } from '../sheets/two-sides.ts';
import { attendance } from './attendance.ts';
import type { QrSquares } from './qr.ts';
import { quizSheet } from './quiz-sheet.ts';
import { trainerScript } from './script.ts';
import { toHtml } from './to-html.ts';
import type { Tag } from './tree.ts';

/** What the file carries beside the lesson: the site's own code, never data. */
export interface FileParts {
  css: string;
  /** The slide show and the print buttons, in one classic script. */
  script: string;
  qr?: QrSquares | undefined;
}

/**
 * A lesson as one HTML file that needs nothing else: slides, handout, script, quiz, attendance. Its
 * own policy forbids it to ask anything of a network; without scripts all of it can be read.
 */
export function singleFile(given: Lesson, { css, script, qr }: FileParts): string {
  const lesson = printable(given);
  const parts: { id: string; name: string; tree: Tag }[] = [
    { id: 'trinh-chieu', name: words.slides, tree: slideDeck(deckOf(lesson)) },
    { id: 'phat-tay', name: words.handout, tree: twoSides(lesson, qr) },
    { id: 'bai-doc', name: sheetWords.reader, tree: readersEdition(lesson, 'columns') },
    { id: 'kich-ban', name: words.script, tree: trainerScript(lesson) },
    { id: 'trac-nghiem', name: words.quiz, tree: quizSheet(lesson, 'folded') },
    { id: 'phieu-trac-nghiem', name: words.quizBlank, tree: quizSheet(lesson, 'none') },
    { id: 'diem-danh', name: words.attendance, tree: attendance(lesson) },
  ];
  const links = parts.map(({ id, name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(lesson.title)}</title>
<style>${css}</style>
</head>
<body class="single">
<header class="single-head"><p class="single-title">${escapeHtml(lesson.title)}</p>
<nav aria-label="${escapeHtml(words.contents)}"><ul>${links.join('')}</ul></nav>
<button type="button" class="with-script" data-show hidden>${escapeHtml(showWords.start)}</button></header>
<main>${parts.map(partHtml).join('\n')}</main>
<script>${script.replace(/<\/(script)/gi, '<\\/$1')}</script>
</body>
</html>
`;
}

function partHtml({ id, name, tree }: { id: string; name: string; tree: Tag }): string {
  const label = `${outputActions.print}: ${name}`;
  const button = `<button type="button" data-print-part hidden>${escapeHtml(label)}</button>`;
  return `<section id="${id}" aria-label="${escapeHtml(name)}">${button}${toHtml(tree)}</section>`;
}
