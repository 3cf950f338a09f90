import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { DiskBrowser } from './disk-browser.ts';

/** What Firefox sends over WebDriver BiDi: answers bear the number of their command, events a method. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly text?: string; readonly level?: string };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

const programs = ['firefox-esr', 'firefox'];

/**
 * A Firefox of the system, driven over WebDriver BiDi, which it speaks by itself: Playwright drives
 * only a Firefox of its own making.
 *
 * @throws when there is none, with how to install it.
 */
export async function startFirefox(): Promise<DiskBrowser> {
  const program = programs.find((name) => spawnSync(name, ['--version']).status === 0);
  if (program === undefined) throw new Error('Máy chưa có Firefox: apt install firefox-esr');
  const profile = await mkdtemp(path.join(os.tmpdir(), 'firefox-'));
  const child = spawn(
    program,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const close = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const problems: string[] = [];
    const send = await connect(`${await listening(child.stderr)}/session`, problems);
    await send('session.new', { capabilities: {} });
    await send('session.subscribe', { events: ['log.entryAdded'] });
    const { contexts } = await send('browsingContext.getTree', {});
    const [{ context }] = contexts as [{ context: string }];
    return {
      problems,
      close,
      open: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      run: async (expression) => {
        const { result, exceptionDetails } = await send('script.evaluate', {
          // Texts come back whole; other values in a form of their own.
          expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`,
          target: { context },
          awaitPromise: true,
        });
        if (exceptionDetails) throw new Error((exceptionDetails as { text: string }).text);
        return JSON.parse((result as { value: string }).value);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The address that Firefox says it listens at. */
async function listening(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [address] = /ws:\/\/\S+/.exec(line) ?? [];
    if (address !== undefined) {
      output.resume();
      return address;
    }
  }
  throw new Error('Firefox không mở được.');
}

type Send = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>;

async function connect(address: string, problems: string[]): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('Firefox không trả lời.')));
  });
  const waiting = new Map<number, (message: Message) => void>();
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === 'log.entryAdded') problems.push(message.params?.text ?? '');
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, ({ result, message }) =>
        result === undefined ? reject(new Error(message)) : resolve(result),
      );
      socket.send(JSON.stringify({ id: count, method, params }));
    });
}
