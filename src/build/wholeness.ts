import { open } from 'node:fs/promises';
import path from 'node:path';

/** Read from the end of a page: its closing tag and what Astro puts behind it, the scripts of the page itself. */
const TAIL = 1024;
const END = /<\/html>(?:\s|<script [^<>]*><\/script>)*$/;
/** Opened at once. */
const WIDTH = 32;

/**
 * What keeps a built site from being whole, a sentence each: a page that was made and is not there, is empty, or is cut off
 * before its end. `pages` are the addresses that the build says it made, `van-ban/25-nq-tw-2013/`, without the base.
 */
export async function wholenessFaults(folder: string, pages: readonly string[]): Promise<string[]> {
  if (pages.length === 0) return ['Lần dựng không làm ra trang nào.'];
  const faults: string[] = [];
  for (let at = 0; at < pages.length; at += WIDTH) {
    const some = pages.slice(at, at + WIDTH).map((page) => pageFault(folder, page));
    faults.push(...(await Promise.all(some)).filter((fault) => fault !== undefined));
  }
  return faults;
}

async function pageFault(folder: string, page: string): Promise<string | undefined> {
  const name = fileOf(page);
  const file = await open(path.join(folder, name)).catch(() => undefined);
  if (file === undefined) return `Thiếu trang ${name}.`;
  try {
    const { size } = await file.stat();
    if (size === 0) return `Trang ${name} rỗng.`;
    const tail = Buffer.alloc(Math.min(TAIL, size));
    await file.read(tail, 0, tail.length, size - tail.length);
    return END.test(tail.toString('latin1')) ? undefined : `Trang ${name} bị cắt ngang.`;
  } finally {
    await file.close();
  }
}

/** Astro writes `404/` and `500/` as files of their own. */
const fileOf = (page: string): string => {
  const name = page.replace(/^\/+|\/+$/g, '');
  return /^(?:404|500)$/.test(name) ? `${name}.html` : path.posix.join(name, 'index.html');
};
