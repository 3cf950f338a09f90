import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { goldSetLines } from '../../../src/build/gold-set.ts';
import { registryDocument } from '../../../src/entries/document-view.ts';
import { readContent } from '../../../src/entries/read-content.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';

/** What the package is called. */
export const packageName = 'so-tay-dan-van-citations';

const here = 'scripts/citing/package';
const entry = 'src/citations/index.ts';
const command = `${here}/cli.ts`;

/**
 * Writes the citation engine as a folder that npm can pack: the modules of `src/citations` and what
 * they import, compiled as they are, with types, data and the command. There is no second copy of
 * the engine in the project.
 *
 * @throws when a module does not compile.
 */
export async function makePackage(root: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'data'), { recursive: true });
  compile(root, path.join(folder, 'dist'));
  for (const [name, text] of await dataFiles(root)) {
    await writeFile(path.join(folder, 'data', name), text);
  }
  await cp(path.join(root, here, 'README.md'), path.join(folder, 'README.md'));
  await cp(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
  await writeFile(path.join(folder, 'package.json'), await manifest(root));
}

function compile(root: string, outDir: string): void {
  const program = ts.createProgram({
    rootNames: [entry, command].map((file) => path.join(root, file)),
    options: {
      rootDir: root,
      outDir,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      lib: ['lib.es2024.d.ts'],
      types: ['node'],
      strict: true,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      verbatimModuleSyntax: true,
    },
  });
  const { diagnostics } = program.emit();
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (faults.length === 0) return;
  throw new Error(
    ts.formatDiagnostics(faults, {
      getCanonicalFileName: (file) => file,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
}

async function dataFiles(root: string): Promise<[string, string][]> {
  const content = await readContent(root);
  const { documentTypes, issuerMarks, terms, citations } = content.vocabulary;
  const { documents } = buildLibrary({ ...content, day: '' });
  const json = (value: unknown) => `${JSON.stringify(value)}\n`;
  return [
    ['vocabulary.json', json({ documentTypes, issuerMarks, terms, laws: citations.laws })],
    ['documents.json', json(documents.map(registryDocument))],
    ['gold.jsonl', await goldSetLines(root)],
  ];
}

async function manifest(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const main = entry.replace(/\.ts$/, '');
  return `${JSON.stringify(
    {
      name: packageName,
      version,
      description:
        'Finds citations of Vietnamese official documents and says which document each means',
      license: 'MIT AND CC-BY-4.0',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=22' },
      bin: { 'vien-dan': `dist/${command.replace(/\.ts$/, '.js')}` },
      exports: {
        '.': { types: `./dist/${main}.d.ts`, default: `./dist/${main}.js` },
        './vocabulary.json': './data/vocabulary.json',
        './documents.json': './data/documents.json',
        './gold.jsonl': './data/gold.jsonl',
      },
      files: ['dist', 'data'],
    },
    null,
    2,
  )}\n`;
}
