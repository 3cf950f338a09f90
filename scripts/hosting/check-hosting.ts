import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { packSite } from '../packing/compress.ts';
import { serverFaults } from './server-faults.ts';
import { isInstalled, type ServerName, startServer } from './servers.ts';

const servers: readonly ServerName[] = ['nginx', 'caddy'];

/**
 * Serves the last build by nginx and Caddy with the configurations the project ships, at the root of
 * a host and in a folder of one, and asks them for all that these promise.
 *
 * @returns how many configurations hold, and how many do not.
 */
export async function checkHosting(root: string): Promise<{ passed: number; failed: number }> {
  const dist = path.join(root, 'dist');
  if (!existsSync(dist)) throw new Error('Chưa có trang nào trong dist/. Hãy chạy: npm run build');
  const site = realpathSync(dist);
  await packSite(site);
  const script = `_astro/${readdirSync(path.join(site, '_astro')).find((name) => name.endsWith('.js'))}`;
  let passed = 0;
  let failed = 0;
  for (const name of servers) {
    if (!isInstalled(name)) {
      console.log(`LỖI  máy chưa có ${name}: apt install ${name}`);
      failed += 1;
      continue;
    }
    for (const base of ['/', '/so-tay/']) {
      const server = await startServer(name, site, base);
      const faults = await serverFaults(server.url, script).finally(() => server.close());
      console.log(`${faults.length === 0 ? 'đạt' : 'LỖI'}  ${name} ở ${base}`);
      for (const fault of faults) console.log(`      ${fault}`);
      if (faults.length === 0) passed += 1;
      else failed += 1;
    }
  }
  return { passed, failed };
}
