import type { BrowserContext } from 'playwright-core';

/** Collects what a page should never do, so that every browser test also proves a quiet page. */
export class Recorder {
  readonly #origin: string;
  readonly #problems: string[] = [];

  /** `origin` is the site's own; a request to any other is a problem. */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** What went wrong so far: one line each, with the address it went wrong at. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /**
   * Watches every page, frame and worker of a context. A problem whose line matches one of
   * `expected` is let pass; `unmet` of the result tells which expectations never came true.
   */
  watch(context: BrowserContext, expected: readonly RegExp[]): { unmet(): readonly RegExp[] } {
    const met = new Set<RegExp>();
    const note = (line: string) => {
      const known = expected.filter((pattern) => pattern.test(line));
      for (const pattern of known) met.add(pattern);
      if (known.length === 0) this.#problems.push(line);
    };

    // Any message at all: a warning on a phone's console is a fault nobody has looked at.
    context.on('console', (message) => {
      // What Playwright says itself where a test does not let the worker in.
      if (message.text() === 'Service Worker registration blocked by Playwright') return;
      note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => {
      note(`error: ${error.error().message} (${error.page()?.url()})`);
    });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.#origin) {
        note(`request to another origin: ${request.url()}`);
      }
    });
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText;
      // A page that is left while it loads cancels what is under way; nothing is wrong then.
      if (reason !== 'net::ERR_ABORTED') note(`request failed: ${request.url()} (${reason})`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) note(`status ${response.status()}: ${response.url()}`);
    });
    return { unmet: () => expected.filter((pattern) => !met.has(pattern)) };
  }
}
