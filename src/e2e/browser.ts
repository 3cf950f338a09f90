import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core';
import { vi } from 'vitest';
import { findChromium, launchFlags } from '../../scripts/browser/chromium.ts';
import { basePath } from '../../scripts/serving/base-path.ts';
import { startSiteServer } from '../../scripts/serving/site-server.ts';
import { Recorder } from './recorder.ts';

/** How a reader comes to the site; without it: a desktop with a light screen and JavaScript. */
export interface Visit
  extends Pick<
    BrowserContextOptions,
    // A test that writes a page of its own is no page of the site.
    | 'bypassCSP'
    | 'colorScheme'
    | 'hasTouch'
    | 'javaScriptEnabled'
    | 'permissions'
    | 'reducedMotion'
    | 'serviceWorkers'
    | 'viewport'
  > {
  /**
   * Problems that belong to the test, such as the 404 of a page that must not exist. Each is
   * matched against the recorded line and has to occur, else `close()` reports it as missing.
   */
  readonly expectedProblems?: readonly RegExp[];
}

/** The built site in a running browser. */
export interface Site {
  /** The address of the home page, with a slash at its end. */
  readonly url: string;
  /** A fresh page, with nothing in its caches; `goto('van-ban/')` is relative to the home page. */
  page(visit?: Visit): Promise<Page>;
  /**
   * The page of an earlier call with the same visit, as a fresh one: at the size and in the colours of
   * the visit, alone, nothing stored, no route, the network there. Its scripts, faces and process are
   * those of the earlier visit, which spares most of what a page costs. Not for a test that is about
   * what is asked of the server, the way back, or a page that runs a script of the test's own.
   */
  again(visit?: Omit<Visit, 'expectedProblems'>): Promise<Page>;
  /** What went wrong on all pages so far, a line each; `close()` fails where there is any. */
  problems(): readonly string[];
  /**
   * Ends the server and all pages.
   *
   * @throws when a page logged anything, threw, met a failed request or asked another origin.
   */
  close(): Promise<void>;
}

/** The three widths every page is looked at: a phone, a tablet, a desktop. */
export const viewports = {
  phone: { width: 360, height: 640 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1280, height: 800 },
} as const;

let running: Promise<Browser> | undefined;

/**
 * The Chromium of this process: the files of tests that run in it share one, each page with caches
 * and storage of its own. It ends with the process.
 */
async function sharedBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('Chưa có Chromium để chạy các bài thử. Hãy chạy: npm run chromium');
  }
  return chromium.launch({
    executablePath,
    // Names of other hosts do not resolve: a test never depends on the internet nor reaches it.
    args: [...launchFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
}

/** Serves `folder` (the built site unless told otherwise) and opens it in Chromium. */
export async function openSite(folder = path.resolve('dist')): Promise<Site> {
  running ??= sharedBrowser();
  const browser = await running;
  const base = basePath(process.env['BASE_PATH']);
  const server = await startSiteServer({ folder, base, port: 0 });
  const recorder = new Recorder(new URL(server.url).origin);
  const watches: ReturnType<Recorder['watch']>[] = [];
  const contexts: BrowserContext[] = [];
  const used = new Map<string, Page>();

  const freshPage: Site['page'] = async ({ expectedProblems = [], ...visit } = {}) => {
    const context = await browser.newContext({
      baseURL: server.url,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      viewport: viewports.desktop,
      // It would answer in the place of the server; a test that is about it lets it in.
      serviceWorkers: 'block',
      ...visit,
    });
    contexts.push(context);
    watches.push(recorder.watch(context, expectedProblems));
    return context.newPage();
  };

  return {
    url: server.url,
    problems: () => recorder.problems,
    page: freshPage,
    again: async (visit = {}) => {
      const key = JSON.stringify(visit);
      const before = used.get(key);
      if (before !== undefined && !before.isClosed()) {
        await makeAsNew(before, visit);
        return before;
      }
      const page = await freshPage(visit);
      used.set(key, page);
      return page;
    },
    close: async () => {
      // Contexts first: what a page still says while it closes is recorded too.
      await Promise.all(contexts.map((context) => context.close()));
      await server.close();
      const unmet = watches.flatMap((watch) => watch.unmet());
      const lines = [...recorder.problems, ...unmet.map((pattern) => `did not occur: ${pattern}`)];
      if (lines.length > 0) throw new Error(`The pages were not quiet:\n${lines.join('\n')}`);
    },
  };
}

/** Leaves nothing on a page of what a test did there: see `Site.again`. */
async function makeAsNew(page: Page, visit: Visit): Promise<void> {
  const context = page.context();
  await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())));
  await page.unrouteAll();
  await context.unrouteAll();
  await context.setOffline(false);
  await page.emulateMedia({
    media: null,
    forcedColors: null,
    colorScheme: visit.colorScheme ?? null,
    reducedMotion: visit.reducedMotion ?? null,
  });
  await page.setViewportSize(visit.viewport ?? viewports.desktop);
  // A file without scripts: what the page before it kept as it was left is there by now.
  await page.goto('giay-phep.txt');
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    const remove = (name: string) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    const databases = await indexedDB.databases();
    await Promise.all(databases.map(({ name }) => remove(name ?? '')));
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  });
}

/**
 * Opens a page and waits for the answers to all that it asks for while it loads: what its scripts
 * import at their start is asked for before the page counts as loaded, but not yet there.
 */
export async function openWhole(page: Page, address: string): Promise<void> {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  await page.goto(address);
  await vi.waitUntil(() => open.size === 0, { timeout: 20_000 });
}

/**
 * Opens a page whole and cuts the network. The icon of the tab is waited for too: Chromium asks for
 * it when it finds time, and behind the cut that would count as a failure.
 */
export async function openThenCut(page: Page, address: string): Promise<void> {
  const icon = page.waitForResponse(/bieu-tuong\.svg$/, { timeout: 4000 }).catch(() => undefined);
  await openWhole(page, address);
  await icon;
  await page.context().setOffline(true);
}
