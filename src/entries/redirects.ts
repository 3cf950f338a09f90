import { stringify } from 'yaml';
import type { Locate, Problem, Redirect } from '../schema/index.ts';
import { redirectsSchema } from '../schema/index.ts';
import { readYaml } from '../schema/read-yaml.ts';

export const redirectsFile = 'content/redirects.yaml';

const head = `# Địa chỉ đã công bố rồi đổi hoặc gỡ; không xóa dòng nào. Lệnh npm run rename ghi phần to; gỡ hẳn thì tự ghi gone.\n`;

/** The redirects of the file, what is wrong in it, and where its fields stand. */
export interface ReadRedirects {
  redirects: readonly Redirect[];
  problems: readonly Problem[];
  locate: Locate;
}

/** Reads the redirects; a library without the file has none. */
export function readRedirects(source: string | undefined): ReadRedirects {
  // A file of remarks alone holds nothing.
  const { data, problems, locate } = readYaml(
    isEmpty(source) ? '[]' : (source ?? ''),
    redirectsSchema,
    redirectsFile,
  );
  return { redirects: data ?? [], problems, locate };
}

/** The file's text with one redirect more; comments and what editors wrote stay. */
export function withRedirect(source: string | undefined, redirect: Redirect): string {
  const before = isEmpty(source) ? head : `${source?.trimEnd()}\n`;
  return before + stringify([redirect], { lineWidth: 0 });
}

const isEmpty = (source: string | undefined): boolean =>
  (source ?? '').split('\n').every((line) => /^\s*(?:#|$)/.test(line));
