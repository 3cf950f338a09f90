/** The part of a service worker's own world that is used here; the library of TypeScript for pages lacks it. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', act: (event: LastingEvent) => void): void;
  addEventListener(kind: 'fetch', act: (event: AskedEvent) => void): void;
  addEventListener(kind: 'message', act: (event: ToldEvent) => void): void;
}

/** An event that the worker is kept alive for until its work is done. */
export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends LastingEvent {
  readonly request: Request;
  /** The page that a navigation opens. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

export interface ToldEvent extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly id: string } | null;
}
