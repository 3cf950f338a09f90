/** One thing that `npm test` does: a command of the project's own tools. */
export interface Step {
  /** What is checked, in Vietnamese, for the person who waits. */
  readonly name: string;
  readonly command: readonly [program: string, ...words: string[]];
  /** Where the command writes vitest's JSON report, when it is a run of tests. */
  readonly report?: string;
}

const reports = '.build/test';

function vitest(name: string, file: string, ...choice: readonly string[]): Step {
  const report = `${reports}/${file}.json`;
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: ['vitest', 'run', ...choice, ...output], report };
}

/**
 * What `npm test` runs. Phases follow one another; the steps of a phase do not depend on each other
 * and share the cores of the machine. Each phase begins with its longest step, beside which the
 * others fit, so that two cores are busy to the end.
 */
export const phases: readonly (readonly Step[])[] = [
  [
    { name: 'tạo trang', command: ['node', 'scripts/build.ts'] },
    { name: 'mã và thư viện thừa', command: ['knip'] },
    { name: 'nội dung', command: ['node', 'scripts/check-content.ts'] },
    { name: 'định dạng .astro', command: ['prettier', '--check', 'src/**/*.astro'] },
  ],
  // After the build: `astro check` writes the same files below `.astro`.
  [
    vitest('bài thử đơn vị', 'unit', '--project', 'unit'),
    // `astro check` needs TypeScript 6, version 7 cannot read `.astro`: each takes what it is quickest at.
    {
      name: 'kiểu dữ liệu của mã nguồn',
      command: ['node', 'node_modules/typescript-7/bin/tsc', '--project', 'tsconfig.code.json'],
    },
    {
      name: 'kiểu dữ liệu của trang',
      command: ['astro', 'check', '--tsconfig', 'tsconfig.astro.json'],
    },
    vitest('bài thử thành phần trang', 'astro', '--config', 'vitest.astro.config.ts'),
    { name: 'quy tắc mã nguồn', command: ['biome', 'check', '--error-on-warnings'] },
    { name: 'liên kết và chính sách bảo mật', command: ['node', 'scripts/check-links.ts'] },
    { name: 'tìm Chromium', command: ['node', 'scripts/chromium.ts'] },
  ],
  // Alone: it keeps two cores busy by itself.
  [vitest('bài thử trong trình duyệt', 'e2e', '--project', 'e2e')],
];
