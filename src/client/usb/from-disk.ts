import { partAddress } from '../../lists/in-files.ts';

/**
 * Stands before all other scripts where the site is opened from disk, where a page may fetch nothing
 * and import nothing: files come as scripts that hand over their content.
 */
type Content = string | { readonly base64: string };

/** The site's root on disk, as an address with a slash at its end. */
const root = new URL('..', (document.currentScript as HTMLScriptElement).src).href;
const waiting = new Map<string, (content: Content) => void>();
const files = new Map<string, Promise<Content>>();

/** Path below the root of an address, whichever way it was put together. */
function pathOf(address: string): string {
  const { href, pathname } = new URL(address, document.baseURI);
  const path = href.startsWith(root) ? href.slice(root.length) : pathname.slice(1);
  return path.replace(/[?#].*$/s, '');
}

function read(path: string): Promise<Content> {
  const known = files.get(path);
  if (known) return known;
  const asked = new Promise<Content>((resolve, reject) => {
    waiting.set(path, resolve);
    const script = document.createElement('script');
    script.src = `${root}_usb/tep/${path}.js`;
    script.onerror = () => reject(new TypeError(`Failed to fetch ${path}`));
    document.head.append(script);
  });
  files.set(path, asked);
  asked.catch(() => files.delete(path));
  return asked;
}

function bytesOf(content: Content): Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content.base64), (letter) => letter.charCodeAt(0));
}

/** Runs a bundle of its own, which stands here as a classic script; it exports nothing. */
function run(path: string): Promise<object> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}_usb/${path.slice('_astro/'.length)}`;
    script.onload = () => resolve({});
    // Firefox breaks off what still loads when the page is left, which nobody is to be told.
    script.onerror = () => isLeft || reject(new TypeError(`Failed to import ${path}`));
    document.head.append(script);
  });
}

let isLeft = false;
addEventListener('beforeunload', () => {
  isLeft = true;
});

// Nothing can be asked for ahead here; a browser would note the attempt.
Object.defineProperty(HTMLLinkElement.prototype, 'rel', {
  set(this: HTMLLinkElement, kind: string) {
    this.setAttribute('rel', kind === 'preload' ? '' : kind);
  },
});

/** The full text's program hands itself over as a file does, and must make no worker of its own. */
async function openFullText(path: string): Promise<Pagefind> {
  await read(path);
  const { soTayPagefind: engine } = globalThis as typeof globalThis & { soTayPagefind: Pagefind };
  return { ...engine, options: (given) => engine.options({ ...given, noWorker: true }) };
}

/** A worker may be made of a blob alone; it gets the files it will fetch along with its program. */
async function workerProgram(path: string): Promise<string> {
  const [program, files] = await Promise.all([read(path), checkerFiles()]);
  return URL.createObjectURL(
    new Blob([`(${answerOf})(${JSON.stringify(files)});`, String(program)], {
      type: 'text/javascript',
    }),
  );
}

/** The library of the draft checker: its first file and the further ones that this names. */
async function checkerFiles(): Promise<Record<string, Content>> {
  const first = await read(checkerLibrary);
  const { further } = JSON.parse(String(first)) as { further: readonly string[] };
  const paths = further.map((name) => partAddress(checkerLibrary, name));
  const parts = await Promise.all(paths.map(read));
  return {
    [checkerLibrary]: first,
    ...Object.fromEntries(paths.map((at, place) => [at, parts[place] ?? ''])),
  };
}

const checkerLibrary = 'soat-van-ban/thu-vien.json';

/** Runs in the worker: what it fetches is among what it was given. */
function answerOf(given: Readonly<Record<string, Content>>): void {
  self.fetch = async (address) => {
    const file = Object.keys(given).find((path) => String(address).endsWith(path));
    const content = file === undefined ? undefined : given[file];
    if (content === undefined) return new Response('', { status: 404 });
    if (typeof content === 'string') return new Response(content);
    return new Response(Uint8Array.from(atob(content.base64), (letter) => letter.charCodeAt(0)));
  };
}

/** A worker whose program is still on its way; what it is told meanwhile waits. */
class DiskWorker extends EventTarget {
  readonly #worker: Promise<Worker>;

  constructor(address: string | URL) {
    super();
    this.#worker = workerProgram(pathOf(String(address))).then((program) => {
      const worker = new BuiltInWorker(program);
      worker.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
      worker.onerror = () => this.dispatchEvent(new Event('error'));
      return worker;
    });
    this.#worker.catch(() => this.dispatchEvent(new Event('error')));
  }

  postMessage(message: unknown): void {
    void this.#worker.then((worker) => worker.postMessage(message));
  }

  terminate(): void {
    void this.#worker.then((worker) => worker.terminate());
  }
}

const BuiltInWorker = Worker;

Object.assign(globalThis, {
  Worker: DiskWorker,
  fetch: async (address: string | URL | Request) => {
    const path = pathOf(address instanceof Request ? address.url : String(address));
    return new Response(bytesOf(await read(path)));
  },
  soTayRoot: root,
  soTayFile: (path: string, content: Content) => waiting.get(path)?.(content),
  soTayImport: async (address: string) => {
    const path = pathOf(address);
    return path.startsWith('_astro/') ? run(path) : openFullText(path);
  },
});

interface Pagefind {
  options(options: object): Promise<void>;
}

/** A folder opens as a list of its files: links that scripts made are led to its page. */
addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element | null)?.closest?.('a');
    // Drawings have links too, whose addresses are no texts.
    const address = link?.getAttribute('href');
    if (!link || !address) return;
    const { protocol, search, hash, href } = new URL(address, document.baseURI);
    if (protocol !== 'file:') return;
    const path = pathOf(href);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    link.setAttribute('href', root + file + search + hash);
  },
  { capture: true },
);
