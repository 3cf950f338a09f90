import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { caddyConfig } from '../../src/publishing/caddy.ts';
import { nginxConfig } from '../../src/publishing/nginx.ts';

/** Web servers whose configuration the project ships. */
export type ServerName = 'nginx' | 'caddy';

/** A web server that runs on this machine alone, with the configuration the project ships. */
export interface RunningServer {
  /** Address of the home page, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether a server is installed here. */
export function isInstalled(name: ServerName): boolean {
  return spawnSync(name, [name === 'nginx' ? '-v' : 'version']).status === 0;
}

/**
 * Starts a web server over a built site, on a free port of 127.0.0.1.
 *
 * @param base path of the site on its host, with a slash at both ends.
 * @throws with what the server said, when it does not start.
 */
export async function startServer(
  name: ServerName,
  site: string,
  base: string,
): Promise<RunningServer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), `${name}-`));
  const port = await freePort();
  const root = path.join(folder, 'srv');
  const inner = path.join(root, base);
  await mkdir(path.dirname(inner.replace(/\/$/, '')), { recursive: true });
  await symlink(site, inner.replace(/\/$/, ''), 'dir');
  const rules = path.join(folder, 'rules');
  await mkdir(rules);
  const place = { root, base, rules };
  let child: ChildProcess;
  if (name === 'nginx') {
    const brotli = existsSync(brotliModule);
    const listen = `127.0.0.1:${port}`;
    const config = nginxConfig({ ...place, host: undefined, listen, brotli });
    await writeFile(path.join(folder, 'site.conf'), config);
    await writeFile(path.join(folder, 'nginx.conf'), nginxFrame(folder, brotli));
    child = spawn('nginx', ['-c', path.join(folder, 'nginx.conf'), '-p', folder], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } else {
    // The certificate authority of a server that never leaves this machine is not wanted.
    const config = caddyConfig({ ...place, host: undefined, listen: `http://127.0.0.1:${port}` });
    await writeFile(path.join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${config}`);
    child = spawn('caddy', ['run', '--config', path.join(folder, 'Caddyfile')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    });
  }
  let said = '';
  child.stderr?.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}${base}`;
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  if (!(await answers(url, child))) {
    await close();
    throw new Error(`${name} không chạy được:\n${said}`);
  }
  return { url, close };
}

/** What Debian's own `nginx.conf` sets around a site, with all that is written in one folder. */
function nginxFrame(folder: string, brotli: boolean): string {
  const isRoot = process.getuid?.() === 0;
  return `${brotli ? `load_module ${brotliModule};\n` : ''}${isRoot ? 'user root;\n' : ''}daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 768; }
http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n    ')}
    include ${folder}/site.conf;
}
`;
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (let turn = 0; turn < 200 && child.exitCode === null; turn += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response !== undefined) {
      await response.arrayBuffer();
      return response.ok;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
