import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerFile } from '../entries/ledger.ts';
import { newsFile } from '../entries/news.ts';
import { fileText } from '../entries/testing/sample.ts';
import { type FixtureSite, fixtureFiles, fixtureSite } from './testing/fixture-site.ts';

const base = 'content/documents/25-nq-tw-2013.mdx';
const younger = 'content/documents/01-ct-tw-2014.mdx';
const added = 'content/documents/08-hd-tw-2015.mdx';
const directive = { number: '01-CT/TW', type: 'Chỉ thị', issuedOn: '2014-01-02' };

const textOf = (root: string, file: string) => readFile(path.join(root, file), 'utf8');

/** What editors do, each with the pages of others that it reaches. */
const edits: readonly [string, (site: FixtureSite) => Promise<void>][] = [
  // Its title stands on the pages of all that cite it, carry it out or list it.
  [
    'reword a title',
    ({ put }) =>
      put(
        base,
        fileText('document', {
          number: '25-NQ/TW',
          issuedOn: '2013-06-03',
          title: 'Về đổi mới công tác dân vận',
          topics: ['dan-van', 'cong-doan'],
        }),
      ),
  ],
  // The resolution was cited by this text: it loses a line of who cites it.
  [
    'cite nobody any more',
    ({ put }) =>
      put(younger, fileText('document', { ...directive, title: 'Về thực hiện nghị quyết' })),
  ],
  // Ends the force of the one before, whose state stands on every page that names it.
  [
    'replace a document',
    ({ put }) =>
      put(
        younger,
        fileText('document', {
          ...directive,
          title: 'Về thực hiện nghị quyết',
          relations: [{ kind: 'thay-the', target: '25-nq-tw-2013', certainty: 'suy-doan' }],
        }),
      ),
  ],
  [
    'add a document that cites others',
    async ({ root, put }) => {
      await put(
        added,
        fileText(
          'document',
          { number: '08-HD/TW', type: 'Hướng dẫn', issuedOn: '2015-05-05', title: 'Về mô hình' },
          '\nTheo Nghị quyết số 25-NQ/TW và Chỉ thị số 01-CT/TW.\n',
        ),
      );
      await put(ledgerFile, `${fixtureFiles[ledgerFile]}document/08-hd-tw-2015: 6\n`);
      await put(newsFile, (await textOf(root, newsFile)).replace('upTo: 5', 'upTo: 6'));
    },
  ],
  [
    'reword the text of a model',
    ({ put }) =>
      put(
        'content/models/to-tu-quan.mdx',
        fileText(
          'model',
          { implements: ['25-nq-tw-2013'] },
          '\nTổ họp mỗi tháng, làm theo Chỉ thị số 01-CT/TW.\n',
        ),
      ),
  ],
  [
    'carry nothing out any more',
    ({ put }) => put('content/reports/mot-don-vi.mdx', fileText('report')),
  ],
  [
    'tell of a correction',
    async ({ root, put }) =>
      put(
        newsFile,
        `${await textOf(root, newsFile)}corrected:\n  - day: 2026-11-22\n    what: Sửa tên\n    entries: [document/25-nq-tw-2013]\n`,
      ),
  ],
];

function build({ root }: FixtureSite): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, BUILD_DAY: '2026-11-30', NO_COLOR: '1', FORCE_COLOR: '0' },
    },
  );
  expect(status, stdout + stderr).toBe(0);
  return Number(/Giữ nguyên (\d+) tệp/.exec(stdout + stderr)?.[1]);
}

async function filesOf({ root }: FixtureSite): Promise<Map<string, string>> {
  const dist = path.join(root, 'dist/');
  const found = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, string]> => {
        const file = path.join(parentPath, name);
        return [path.relative(dist, file), await readFile(file, 'base64')];
      }),
    ),
  );
}

/** Another seed tries other orders of the edits: `SEED=7 npx vitest run src/build/kept-builds.test.ts`. */
const seed = Number(process.env.SEED ?? 1);

test('builds that take pages over, edit after edit, end in the bytes of a clean build', async () => {
  const order =
    fc.sample(fc.shuffledSubarray([...edits], { minLength: edits.length }), {
      seed,
      numRuns: 1,
    })[0] ?? [];
  const site = await fixtureSite();
  try {
    expect(build(site)).toBe(0);
    // A page that was wrongly taken over stays wrong until something else of it changes: several edits a build would hide that.
    const rounds = [order.slice(0, 2), order.slice(2, 3), order.slice(3)];
    for (const round of rounds) {
      for (const [, edit] of round) await edit(site);
      expect(build(site), round.map(([name]) => name).join()).toBeGreaterThan(0);
    }
    const kept = await filesOf(site);
    await rm(path.join(site.root, '.build/trang-giu.json'));
    expect(build(site)).toBe(0);
    const clean = await filesOf(site);
    expect([...kept.keys()].toSorted()).toEqual([...clean.keys()].toSorted());
    const other = [...clean].filter(([file, bytes]) => kept.get(file) !== bytes);
    expect(other.map(([file]) => file)).toEqual([]);
  } finally {
    await site.remove();
  }
}, 600_000);
