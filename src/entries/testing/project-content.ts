import type { Content } from '../content.ts';
import { readContent } from '../read-content.ts';

let reading: Promise<Content> | undefined;

/**
 * The content of the project, for tests about it: read once for all files of tests that a worker
 * runs. It is only looked at; a test that changes something changes a copy.
 */
export function projectContent(): Promise<Content> {
  reading ??= readContent(process.cwd());
  return reading;
}
