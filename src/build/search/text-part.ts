import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import { inParts } from '../../lists/parts.ts';
import { paths } from '../../search/files/files.ts';
import { type PageText, readPage } from '../../search/full-text/page.ts';
import {
  type KeptPage,
  type KeptPart,
  type PartFile,
  readKept,
  rewriteList,
  writeKept,
} from './kept-part.ts';
import type { PageQueue } from './page-queue.ts';
import { articleOf, pageText } from './page-text.ts';

/** A page that the full text holds. */
export interface TextPage {
  /** Address from the site's root. */
  address: string;
  /** What it is called, above its text. */
  title: string;
}

/** One index of the full text, and how it is made. */
export interface PartPlan {
  pages: readonly TextPage[];
  /** Whether Pagefind's program lies with it. */
  isFirst: boolean;
  /** What makes it: see {@link KeptPart.made}. */
  made: string;
  /** Texts of so many pages lie in one file. */
  inFile: number;
  /** Where it is kept. */
  folder: string;
  /** Called for each page that the index has. */
  told: () => void;
}

/**
 * Makes a part of the full text out of its pages as they come, or keeps the one of the build before where nothing that it is
 * made of changed. Pages go to Pagefind in their own order, whenever they are made: the same pages give the same bytes.
 *
 * @returns Pagefind's ids of the pages, in their order.
 */
export async function textPart(plan: PartPlan, queue: PageQueue): Promise<string[]> {
  const kept = await readKept(plan.folder);
  if (kept === undefined || !isOf(kept, plan)) return makePart(plan, queue, []);
  const seen: SeenPage[] = [];
  for (const [at, page] of plan.pages.entries()) {
    const before = kept.pages[at];
    const now = see(page, await queue.take(pathOf(page)), before);
    if (now.text !== before?.text) return makePart(plan, queue, [...seen, now]);
    // What is as it was need not be remembered: mostly all is.
    seen.push({ html: now.html, text: now.text });
    plan.told();
  }
  const pages = kept.pages.map((page, at) => ({ ...page, html: seen[at]?.html ?? page.html }));
  if (pages.some(({ html }, at) => html !== kept.pages[at]?.html))
    await rewriteList(plan.folder, { ...kept, pages });
  return pages.map(({ id }) => id);
}

const isOf = ({ made, pages }: KeptPart, plan: PartPlan): boolean =>
  made === plan.made &&
  pages.length === plan.pages.length &&
  pages.every(({ address }, at) => address === plan.pages[at]?.address);

/** The path of a page below the site's root, `van-ban/a/`. */
export const pathOf = ({ address }: TextPage): string => address.slice(1);

/** A page as it is now; its content only where that may have changed. */
interface SeenPage extends Pick<KeptPage, 'html' | 'text'> {
  content?: string;
}

function see(page: TextPage, bytes: Uint8Array, before?: KeptPage): SeenPage {
  const article = articleOf(bytes);
  const html = hashOf(page.title, article);
  if (before?.html === html) return { html, text: before.text };
  const content = pageText(article, page.title);
  return { html, text: hashOf(content), content };
}

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);

/** Makes the part anew; pages that were seen before its first change come from the disk once more. */
async function makePart(
  plan: PartPlan,
  queue: PageQueue,
  before: readonly SeenPage[],
): Promise<string[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(errors.join('; '));
  const seen: SeenPage[] = [];
  const sent: Promise<void>[] = [];
  for (const [at, page] of plan.pages.entries()) {
    const known = before[at];
    const now =
      known?.content === undefined
        ? see(page, await (known ? queue.again : queue.take)(pathOf(page)))
        : known;
    seen.push({ html: now.html, text: now.text });
    const added = index.addHTMLFile({ url: page.address, content: now.content ?? '' });
    // A failure is told when all is sent; until then nobody waits for it.
    added.catch(() => {});
    sent.push(
      added.then(({ errors }) =>
        tell(page, errors, !(known && known.content === undefined), plan.told),
      ),
    );
    sent.at(-1)?.catch(() => {});
  }
  await Promise.all(sent);
  const made = await index.getFiles();
  await index.deleteIndex();
  if (made.errors.length > 0) throw new Error(made.errors.join('; '));
  const texts = textsOf(made.files);
  const own = plan.pages.map(({ address }) => texts.get(address) ?? nothingOf(address));
  const pages = seen.map(({ html, text }, at) => {
    const { id, text: page } = own[at] ?? nothingOf('');
    return { address: page.address, html, text, id };
  });
  const files = made.files.filter(({ path }) => isNeeded(path, plan.isFirst));
  const packed = packTexts(
    own.map(({ text }) => text),
    plan.inFile,
  );
  await writeKept(plan.folder, { made: plan.made, pages }, [...files, ...packed]);
  return pages.map(({ id }) => id);
}

function tell(page: TextPage, errors: readonly string[], isNew: boolean, told: () => void): void {
  if (errors.length > 0) throw new Error(`${page.address}: ${errors.join('; ')}`);
  if (isNew) told();
}

const program = /^(?:pagefind\.js|pagefind-worker\.js|wasm\.unknown\.pagefind)$/;
const data = /^pagefind-entry\.json$|\.pf_(?:meta|index)$/;

/** Pagefind's interfaces stay out; its program lies with the first part, for all. */
const isNeeded = (path: string, isFirst: boolean): boolean =>
  data.test(path) || (isFirst && program.test(path));

/** A page's text, and Pagefind's id of it: a hash of its content, after which the fragment file is named. */
interface IndexedText {
  id: string;
  text: PageText;
}

const nothingOf = (address: string): IndexedText => ({
  id: '',
  text: { address, content: '', anchors: [] },
});

/** The texts of the pages, by address. */
function textsOf(files: readonly IndexFile[]): Map<string, IndexedText> {
  const texts = new Map<string, IndexedText>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const text = readPage(gunzipSync(content).toString('utf8'));
    texts.set(text.address, { id, text });
  }
  return texts;
}

/** Files of texts: several in one, for one a page would be more than hosts take. */
const packTexts = (texts: readonly PageText[], inFile: number): PartFile[] =>
  inParts(texts, inFile).map((own, file) => ({
    path: paths.texts(0, file).slice(paths.fullText.length),
    content: gzipSync(JSON.stringify(own), { level: 9 }),
  }));
