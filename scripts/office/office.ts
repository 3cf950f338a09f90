import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { officePlan, officePrograms } from './office-plan.ts';
import { type PageImage, readPpm } from './page-image.ts';
import { type PdfPage, readPages } from './pdf-page.ts';

/**
 * Makes sure that LibreOffice and Poppler are there, installing them if it is allowed to; `say` is called with progress.
 *
 * @throws with the names of the programs that are missing still.
 */
export function ensureOffice(say: (line: string) => void): void {
  const plan = officePlan(
    {
      platform: process.platform,
      osRelease: process.platform === 'linux' ? readFileSync('/etc/os-release', 'utf8') : '',
      isRoot: process.getuid?.() === 0,
    },
    missingPrograms(),
  );
  for (const [program, ...words] of plan) {
    say(`Đang cài: ${[program, ...words].join(' ')}`);
    spawnSync(program, words, { stdio: 'inherit' });
  }
  const missing = missingPrograms();
  if (missing.length > 0) {
    throw new Error(`Máy chưa có: ${missing.join(', ')}. Hãy cài LibreOffice và Poppler.`);
  }
}

function missingPrograms(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return officePrograms
    .map(({ name }) => name)
    .filter((name) => !folders.some((folder) => isThere(path.join(folder, name))));
}

function isThere(file: string): boolean {
  return spawnSync('test', ['-x', file]).status === 0;
}

/**
 * Has LibreOffice turn a file into a PDF beside it.
 *
 * @throws when LibreOffice cannot open the file.
 */
export function toPdf(file: string): string {
  return convert(file, 'pdf');
}

/**
 * Has LibreOffice write a file in another format beside it.
 *
 * @throws when LibreOffice cannot open the file.
 */
export function convert(file: string, format: 'pdf' | 'docx'): string {
  // A profile of its own: another LibreOffice that runs would take the request and answer nothing.
  const profile = mkdtempSync(path.join(tmpdir(), 'office-'));
  try {
    run('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      path.dirname(file),
      file,
    ]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return file.replace(/\.\w+$/, `.${format}`);
}

/** The pages of a PDF with the boxes of their words. */
export function pagesOf(pdf: string): PdfPage[] {
  return readPages(run('pdftotext', ['-bbox', pdf, '-']));
}

/** Draws every page into files `<name>-1.png` … beside the PDF, for people to look at. */
export function drawPages(pdf: string): void {
  run('pdftoppm', ['-r', '50', '-png', pdf, pdf.replace(/\.pdf$/, '')]);
}

/** Every page of a PDF as drawn, in order, at 100 dots an inch. */
export function imagesOf(pdf: string): PageImage[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  try {
    run('pdftoppm', ['-r', '100', pdf, path.join(folder, 'page')]);
    // Numbers are padded to one length, so that names sort as pages do.
    return readdirSync(folder)
      .sort()
      .map((name) => readPpm(readFileSync(path.join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, words: readonly string[]): string {
  const done = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status === 0) return done.stdout;
  throw new Error(`${program} không chạy được: ${done.stderr || done.error?.message}`);
}
