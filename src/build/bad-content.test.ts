import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const documents = 'content/documents';
const files = {
  body: `${documents}/directives/05-ct-tw-2016.mdx`,
  date: `${documents}/resolutions/25-nq-tw-2013.mdx`,
  twin: `${documents}/decisions/43-kl-tw-2019.mdx`,
  relation: `${documents}/conclusions/43-kl-tw-2019.mdx`,
  expiry: `${documents}/decrees/60-2013-nd-cp-2013.mdx`,
  successor: `${documents}/decrees/149-2018-nd-cp-2018.mdx`,
};

let root: string;
let build: { status: number | null; output: string };

/** Line of the first occurrence of a text in a file of the project under test, from 1. */
const lineOf = (file: string, text: string) =>
  readFileSync(path.join(root, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const place = path.join(root, file);
  const before = await readFile(place, 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} has nothing like ${from}`).not.toBe(before);
  await writeFile(place, after);
}

// One build with five faults: an editor wants to hear of all at once.
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'noi-dung-hong-'));
  await cp('content', path.join(root, 'content'), { recursive: true });
  for (const file of ['astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(file, path.join(root, file));
  }
  for (const folder of ['node_modules', 'src', 'public']) {
    await symlink(path.resolve(folder), path.join(root, folder), 'junction');
  }
  const release = path.join(root, '.build', 'releases', 'ban-tot');
  await mkdir(release, { recursive: true });
  await writeFile(path.join(release, 'index.html'), '<p>bản tốt cuối cùng</p>');
  await symlink(release, path.join(root, 'dist'), 'junction');

  await change(files.body, /$/, '\n\nMột câu có thẻ <b>chưa đóng.\n');
  await change(files.date, 'issuedOn: 2013-06-03', 'issuedOn: 2013-06-31');
  await cp(path.join(root, files.relation), path.join(root, files.twin));
  await change(files.relation, 'target: 25-nq-tw-2013', 'target: 25-nq-tw-1999');
  await change(files.expiry, 'expiredOn: 2019-01-01', 'expiredOn: 2018-11-07');

  const run = spawnSync(
    process.execPath,
    [path.resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
  );
  build = { status: run.status, output: run.stdout + run.stderr };
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

/** What the report says of each place, as `file:line`. */
function report(): Map<string, string> {
  const blocks = build.output.split(/^(?=content\/\S+:\d+:\d+$)/m).slice(1);
  return new Map(
    blocks.map((block) => {
      const [place = '', ...said] = block.split('\n');
      return [place.replace(/:\d+$/, ''), said.filter((line) => line.startsWith(' ')).join('\n')];
    }),
  );
}

test('the build fails and says in Vietnamese that nothing was written', () => {
  expect(build.status).not.toBe(0);
  expect(build.output).toContain(
    'Nội dung còn lỗi nên chưa tạo trang mới; trang đang dùng vẫn nguyên. Sửa các lỗi ở trên rồi chạy lại.',
  );
});

test('the report names each fault at its line, and nothing that only follows from one', () => {
  expect([...report().keys()].toSorted()).toEqual(
    [
      `${files.body}:${lineOf(files.body, 'chưa đóng')}`,
      `${files.date}:${lineOf(files.date, 'issuedOn:')}`,
      `${files.twin}:1`,
      // The copy lies among the decisions.
      `${files.twin}:${lineOf(files.twin, 'type:')}`,
      `${files.relation}:${lineOf(files.relation, '25-nq-tw-1999')}`,
      `${files.expiry}:${lineOf(files.expiry, 'expiredOn:')}`,
    ].toSorted(),
  );
});

test.each([
  ['a body with HTML that is not closed', files.body, /không dùng thẻ HTML <b>.*Chữ đậm viết/s],
  ['a day that does not exist', files.date, /“2013-06-31” không phải một ngày/],
  ['an id used twice', files.twin, new RegExp(`“43-kl-tw-2019” đã dùng cho ${files.relation}`)],
  [
    'a day of expiry that a relation contradicts, with the place of the relation',
    files.expiry,
    new RegExp(
      `2018-11-07 mâu thuẫn với quan hệ “thay thế” \\(thay-the\\) ở ${files.successor}:\\d+:\\d+`,
    ),
  ],
  ['a relation that leads nowhere', files.relation, /không có văn bản mã “25-nq-tw-1999”/],
] as const)('%s is explained in Vietnamese', (_fault, file, words) => {
  const [, said = ''] = [...report()].find(([place]) => place.startsWith(file)) ?? [];
  expect(said).toMatch(words);
  expect(said).toMatch(/Lỗi: .*→ /s);
});

test('the report is not followed by advice for programmers', () => {
  expect(build.output).not.toMatch(/Browser APIs|docs\.astro\.build|at .*\.ts:\d+/);
});

test('the last good site is still there and whole', () => {
  expect(readFileSync(path.join(root, 'dist', 'index.html'), 'utf8')).toContain(
    'bản tốt cuối cùng',
  );
});
