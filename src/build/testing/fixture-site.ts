import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ledgerFile } from '../../entries/ledger.ts';
import { newsFile } from '../../entries/news.ts';
import { fileText, vocabularySources } from '../../entries/testing/sample.ts';

/** A small site in a folder of its own, with this project's code and content made for a test. */
export interface FixtureSite {
  root: string;
  /** Writes a file of its content. */
  put(file: string, text: string): Promise<void>;
  drop(file: string): Promise<void>;
  remove(): Promise<void>;
}

/** Files of a site with three documents that cite each other, a model, a report and a session. */
export const fixtureFiles: Readonly<Record<string, string>> = {
  'content/documents/25-nq-tw-2013.mdx': fileText('document', {
    number: '25-NQ/TW',
    issuedOn: '2013-06-03',
    title: 'Về tăng cường công tác dân vận',
    topics: ['dan-van'],
  }),
  'content/documents/01-ct-tw-2014.mdx': fileText(
    'document',
    {
      number: '01-CT/TW',
      type: 'Chỉ thị',
      issuedOn: '2014-01-02',
      title: 'Về thực hiện nghị quyết',
      relations: [{ kind: 'trien-khai', target: '25-nq-tw-2013' }],
    },
    '\nThực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013.\n',
  ),
  'content/models/to-tu-quan.mdx': fileText('model', { implements: ['25-nq-tw-2013'] }),
  'content/reports/mot-don-vi.mdx': fileText('report', { implements: ['25-nq-tw-2013'] }),
  'content/sessions/mot-buoi.mdx': fileText('session'),
  [ledgerFile]: [
    'document/25-nq-tw-2013: 1',
    'document/01-ct-tw-2014: 2',
    'model/to-tu-quan: 3',
    'report/mot-don-vi: 4',
    'session/mot-buoi: 5',
    '',
  ].join('\n'),
  [newsFile]: 'added:\n  - day: 2026-11-21\n    upTo: 5\n',
  ...Object.fromEntries(vocabularySources),
};

/** Lays the fixture's files out beside this project's code and settings. */
export async function fixtureSite(): Promise<FixtureSite> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'trang-thu-'));
  const put = async (file: string, text: string) => {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  };
  for (const [file, text] of Object.entries(fixtureFiles)) await put(file, text);
  // A link to src would do for Node, but Astro looks its components up by their real paths.
  for (const name of [
    'astro.config.mjs',
    'package.json',
    'HUONG-DAN.md',
    'tsconfig.json',
    'src',
    'public',
  ]) {
    await cp(name, path.join(root, name), { recursive: true });
  }
  await linkPackages(root);
  return {
    root,
    put,
    drop: (file) => rm(path.join(root, file)),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** Links each package by itself: the caches that Vite and Astro keep beside them are the fixture's own. */
async function linkPackages(root: string): Promise<void> {
  const packages = await readdir('node_modules');
  await mkdir(path.join(root, 'node_modules'));
  for (const name of packages.filter((name) => !/^\.(?:vite|astro)/.test(name))) {
    const target = path.resolve('node_modules', name);
    await symlink(target, path.join(root, 'node_modules', name), 'junction');
  }
}
