import path from 'node:path';
import { type Mention, readImports, readSource, type SourceFacts } from './source-facts.ts';

/**
 * The folders of the project from the lowest floor to the highest; `.` stands for the files that
 * lie in `src` itself. A file imports from its own folder or from a lower floor.
 */
const floors: readonly (readonly string[])[] = [
  ['vietnamese'],
  ['html', 'words', 'provisions'],
  ['citations'],
  ['schema'],
  ['body', 'mottos', 'lists'],
  ['search', 'study', 'review', 'models', 'offline'],
  ['entries'],
  ['library'],
  ['checks', 'figures'],
  ['editing'],
  ['views'],
  ['addresses'],
  ['open-data', 'publishing'],
  ['client', 'styles'],
  ['components'],
  ['build'],
  ['scripts'],
  ['.', 'layouts'],
  ['pages'],
  ['e2e'],
];

/** The highest floor that knows neither Astro nor a browser's page. */
const lastPureFloor = floors.findIndex((folders) => folders.includes('open-data'));
/** These also run in a reader's browser, so they may not ask for Node. */
const browserFolders = [
  'vietnamese',
  'html',
  'words',
  'provisions',
  'citations',
  'mottos',
  'lists',
  'search',
  'study',
  'review',
  'models',
  'offline',
  'editing',
];
/** All that may reach a reader's browser beside the client's own code. */
const clientImports = ['client', ...browserFolders];

/** Globals that are the page, or are there only where a page is. */
const pageGlobals = new Set([
  'CustomEvent',
  'DOMParser',
  'Element',
  'HTMLElement',
  'MutationObserver',
  'addEventListener',
  'alert',
  'caches',
  'customElements',
  'document',
  'history',
  'indexedDB',
  'localStorage',
  'location',
  'matchMedia',
  'navigator',
  'requestAnimationFrame',
  'self',
  'sessionStorage',
  'window',
]);
const noNames: ReadonlySet<string> = new Set();
const nodeGlobals = new Set(['Buffer', '__dirname', '__filename', 'global', 'process', 'require']);

/** Longer files than this hold more than one idea. */
const mostLines = 200;

/** What a file in `src` or `scripts` breaks; `file` is its path in the project. */
export function floorViolations(file: string, text: string): string[] {
  const folder = folderOf(file);
  const floor = floorOf(folder);
  if (floor === undefined) return [`${file}: ${folder} has no floor: give it one in this test`];
  const found = readImports(file, text).flatMap((mention) =>
    importViolation(file, folder, floor, mention),
  );
  // A test may read files and build a page; only what it imports is held to the floors.
  const forbidden = isTest(file) ? noNames : forbiddenGlobals(folder, floor);
  // Asking what a file declares takes ten times as long as asking what it imports.
  if (forbidden.size > 0 || folder === 'pages') {
    const facts = readSource(file, text);
    found.push(...placeViolations(folder, forbidden, facts));
    if (folder === 'pages') found.push(...routeViolations(file, facts));
  }
  return found.map((violation) => `${file}:${violation}`);
}

/** The number of lines of a file that is too long; undefined for any other. */
export function tooLong(file: string, text: string): number | undefined {
  const lines = text.trimEnd().split('\n').length;
  return lines > mostLines && !isTest(file) ? lines : undefined;
}

function importViolation(file: string, folder: string, floor: number, mention: Mention): string[] {
  const { name, line } = mention;
  if (!name.startsWith('.')) return packageViolation(file, folder, floor, mention);
  const target = path.posix.join(path.posix.dirname(file), name);
  // `package.json` and the like lie under every floor.
  if (!/^(src|scripts)\//.test(target)) return [];
  const other = folderOf(target);
  const otherFloor = floorOf(other);
  if (otherFloor === undefined) return [`${line}: ${name} lies in ${other}, which has no floor`];
  if (folder === 'client' && !clientImports.includes(other)) {
    return [`${line}: client may import from ${clientImports.join(', ')}, not from ${other}`];
  }
  if (other === folder || otherFloor < floor) return [];
  return [`${line}: ${folder} may not import from ${other}`];
}

function packageViolation(file: string, folder: string, floor: number, mention: Mention): string[] {
  const { name, line } = mention;
  if (name.startsWith('astro:') && floor <= lastPureFloor) {
    return [`${line}: ${folder} may not import ${name}`];
  }
  const forBrowsers = folder === 'client' || browserFolders.includes(folder);
  if (name.startsWith('node:') && forBrowsers && !isTest(file)) {
    return [`${line}: ${folder} runs in a browser and may not import ${name}`];
  }
  return [];
}

function forbiddenGlobals(folder: string, floor: number): ReadonlySet<string> {
  return new Set([
    ...(floor <= lastPureFloor ? pageGlobals : []),
    ...(browserFolders.includes(folder) ? nodeGlobals : []),
  ]);
}

function placeViolations(
  folder: string,
  forbidden: ReadonlySet<string>,
  facts: SourceFacts,
): string[] {
  return facts.globals
    .filter(({ name }) => forbidden.has(name))
    .map(({ name, line }) => `${line}: ${folder} may not use ${name}`);
}

/** Astro publishes whatever lies in `src/pages`. */
function routeViolations(file: string, { exports }: SourceFacts): string[] {
  if (isTest(file)) return ['1: a test would be published as a page: move it out of pages'];
  if (file.endsWith('.astro') || exports.includes('GET')) return [];
  return ['1: pages holds routes only: an .astro file or a module that exports GET'];
}

/** The folder that decides on the floor: `src/<folder>/…`, `src` itself, or `scripts`. */
function folderOf(file: string): string {
  const [top = '', folder = '', ...rest] = file.split('/');
  if (top !== 'src') return top;
  return rest.length === 0 ? '.' : folder;
}

function floorOf(folder: string): number | undefined {
  const floor = floors.findIndex((folders) => folders.includes(folder));
  return floor === -1 ? undefined : floor;
}

function isTest(file: string): boolean {
  return /\.test\.ts$/.test(file);
}
