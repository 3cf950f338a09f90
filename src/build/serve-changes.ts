import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ContentReader } from '../entries/read-content.ts';
import { escapeHtml } from '../html/escape.ts';
import { formatProblems, type Problem } from '../schema/index.ts';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type DevServer = Parameters<ServerSetup>[0]['server'];

/** What the development server needs to follow the content. */
export interface Served {
  reader: ContentReader;
  /** Makes the site again of what the reader holds. */
  read(): { problems: readonly Problem[] };
  /** What was wrong when the server started. */
  problems: readonly Problem[];
}

/** Editors save several files at once, and some programs write a file twice. */
const pause = 40;

/**
 * Follows the content while the development server runs: what changed is read again, pages are made
 * anew, and every problem that the check knows shows in the browser, in Vietnamese.
 */
export function serveChanges(server: DevServer, { reader, read, problems }: Served): void {
  const { root, logger } = server.config;
  const folder = path.join(root, 'content');
  const changed = new Set<string>();
  let current = problems;
  let waiting: NodeJS.Timeout | undefined;
  const settle = async () => {
    const files = [...changed];
    changed.clear();
    await reader.update(files);
    current = read().problems;
    renew(server);
    show(server, current);
  };
  server.watcher.add(folder);
  server.watcher.on('all', (event, file) => {
    if (!file.startsWith(folder + path.sep) || event === 'addDir') return;
    changed.add(path.relative(root, file).split(path.sep).join('/'));
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      settle().catch((error: unknown) => logger.error(String(error)));
    }, pause);
  });
  // Whoever opens a page later is told of the same problems.
  server.ws.on('connection', () => show(server, current));
}

/** Forgets which pages there are, and has every open page loaded again. */
function renew(server: DevServer): void {
  for (const environment of Object.values(server.environments)) {
    // Astro keeps the paths of a route until it hears this of its own content store (7.3.5).
    environment.hot.send('astro:content-changed', {});
  }
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

function show(server: DevServer, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  server.config.logger.warn(`\n${formatProblems(problems)}\n`);
  server.environments.client.hot.send(overlayOf(problems, server.config.root));
}

/** The problems as the overlay shows them; it takes message and hint for HTML (Astro 7.3.5). */
export function overlayOf(problems: readonly Problem[], root: string) {
  const [first] = problems;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const told = formatProblems(problems);
  return {
    type: 'error' as const,
    err: {
      name: 'Nội dung',
      title: `Nội dung: ${errors} lỗi, ${problems.length - errors} lưu ý`,
      message: first ? escapeHtml(`${first.file}:${first.line}: ${first.message}`) : '',
      hint: escapeHtml(first?.hint ?? ''),
      stack: told,
      ...(first && {
        loc: { file: path.join(root, first.file), line: first.line, column: first.column },
      }),
    },
  };
}
