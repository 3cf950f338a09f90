/**
 * `npm run bench:hosting`: measures nginx with the configuration the project ships, over the last
 * packed build, on this machine alone. Bounded: `wrk` asks for ten seconds over sixteen connections.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, realpathSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startServer } from './hosting/servers.ts';
import { packSite } from './packing/compress.ts';

const site = realpathSync(path.resolve(import.meta.dirname, '..', 'dist'));
await packSite(site);
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`)
  .sort();

const server = await startServer('nginx', site, '/');
try {
  const script = path.join(os.tmpdir(), `wrk-${process.pid}.lua`);
  writeFileSync(
    script,
    `local pages = {${pages.map((page) => JSON.stringify(page)).join(',')}}
math.randomseed(17)
request = function()
  return wrk.format("GET", pages[math.random(#pages)], {["Accept-Encoding"] = "br, gzip"})
end
done = function(summary, latency)
  io.write(string.format("p50 %.2f ms, p99 %.2f ms, p99.9 %.2f ms, errors %d\\n", latency:percentile(50) / 1000,
    latency:percentile(99) / 1000, latency:percentile(99.9) / 1000,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout))
end
`,
  );
  console.log(`${pages.length} trang, tải của máy ${os.loadavg()[0]?.toFixed(2)}`);
  spawnSync('wrk', ['-t1', '-c16', '-d10s', '-s', script, server.url], { stdio: 'inherit' });
  console.log(`tải của máy sau khi đo ${os.loadavg()[0]?.toFixed(2)}`);
} finally {
  await server.close();
}
