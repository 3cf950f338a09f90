import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { weigh } from './weigh.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('what is kept of a page is not the page', () => {
  const page = (at: number) =>
    Buffer.from(
      `<link href="/_astro/khung-cua-moi-trang.1a2b3c.css">${at}${'dân vận '.repeat(40_000)}`,
    );
  const sizes = new Map<string, number>();
  const kept = [weigh('0/index.html', page(0), sizes)];
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let at = 1; at <= 40; at += 1) kept.push(weigh(`${at}/index.html`, page(at), sizes));
  collect();
  const pages = 40 * page(1).length;
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(pages / 4);
  expect(kept.at(-1)?.names).toEqual(['khung-cua-moi-trang.1a2b3c.css']);
});
