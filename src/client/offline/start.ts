import '../trusted-addresses.ts';
import type { Origin } from '../../offline/respond.ts';
import { link } from '../link.ts';
import type { Told } from './protocol.ts';

/**
 * Brings the worker that reads without a network, and says when there is none. Every page loads this
 * after it can be read; none waits for it.
 */
const { serviceWorker } = navigator;

void start();

async function start(): Promise<void> {
  // A site opened from a stick is on this machine already.
  if (!serviceWorker || location.protocol === 'file:') return;
  if (import.meta.env.DEV) {
    // A worker of a build that was served on this port would answer for the development server.
    for (const one of await serviceWorker.getRegistrations()) await one.unregister();
    return;
  }
  addManifest();
  const before = serviceWorker.controller;
  try {
    await serviceWorker.register(link('/sw.js'), { scope: link('/'), updateViaCache: 'none' });
  } catch {
    // Barred by the browser, or no https: the site is then read online alone.
    return;
  }
  const { active } = await serviceWorker.ready;
  if (before === null && active) tell(active, { tell: 'keep', addresses: loaded() });
  const isStored = before !== null && (await howAnswered(before)) !== 'network';
  if (isStored || !navigator.onLine) await noteOffline();
  addEventListener('offline', () => void noteOffline());
}

/** Where the header of a page names no manifest, which would cost every page bytes. */
function addManifest(): void {
  if (document.querySelector('link[rel=manifest]')) return;
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = link('/manifest.webmanifest');
  document.head.append(manifest);
}

/** The page and all of this site that it loaded. */
function loaded(): string[] {
  const parts = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(location.origin));
  return [...new Set([location.href.replace(/#.*/, ''), ...parts])];
}

function howAnswered(worker: ServiceWorker): Promise<Origin> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Origin>) => resolve(data);
    tell(worker, { tell: 'how' }, port2);
  });
}

function tell(worker: ServiceWorker, told: Told, ...ports: MessagePort[]): void {
  worker.postMessage(told, ports);
}

async function noteOffline(): Promise<void> {
  const { sayOffline } = await import('./note.ts');
  sayOffline();
}
