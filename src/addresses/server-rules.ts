import { withBase } from '../entries/addresses.ts';
import type { AddressPlan } from './address-plan.ts';
import { type WrittenForm, writtenSections } from './written-forms.ts';

/** What web servers are told: where addresses moved, and what written forms mean. */
export interface ServerRules {
  moved: AddressPlan['moved'];
  forms: readonly WrittenForm[];
  /** Path under which the site is served, `/` or `/so-tay/`. */
  base: string;
}

/** Folder of the site with the parts of servers' configurations. */
export const serverFolder = '_may-chu';

/** Where each file of rules lies in the built site, and what it holds. */
export function serverFiles(rules: ServerRules): Map<string, string> {
  return new Map([
    ['_redirects', hostRedirects(rules)],
    [`${serverFolder}/nginx-dia-chi.conf`, nginxMaps(rules)],
    [`${serverFolder}/Caddyfile-dia-chi`, caddySnippets(rules)],
  ]);
}

/**
 * Moved addresses for hosts that read `_redirects` (Netlify, Cloudflare Pages, GitLab Pages). Such a
 * host serves the page at the old address where it prefers files; that page leads on by itself.
 */
function hostRedirects({ moved, base }: ServerRules): string {
  const lines = [...moved].map(([from, to]) => `${withBase(base, from)} ${withBase(base, to)} 301`);
  return `# Địa chỉ đã chuyển, do bản dựng ghi.\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** What a chat, a sentence or a careless hand leaves behind an address; nginx reads bytes. */
const trailing = {
  nginx: String.raw`(?:[^\w\x80-\xff]|_|\xe2\x80[\x8b\x99\x9d\xa6]|\xc2\xbb)*`,
  caddy: String.raw`[^\pL\pN]*`,
};

/**
 * Maps for nginx, to be included in `http`: `$dia_chi_moi` is where the address asked for has moved,
 * `$dia_chi_dung` the page that a written form means; each is empty where there is none. nginx
 * compares the keys of a map without regard to ASCII capitals, on the decoded path.
 */
function nginxMaps({ moved, forms, base }: ServerRules): string {
  const root = base.replace(/\/$/, '');
  const line = (key: string, value: string) => `  "${key}" "${value}";\n`;
  const sections = writtenSections.join('|');
  const written = forms.flatMap(({ section, written: form, address }) =>
    strokes(form).map((spelt) => line(`/${section}/${spelt}`, withBase(base, address))),
  );
  return `# Địa chỉ đã chuyển và cách viết khác của địa chỉ, do bản dựng ghi.
# Đặt trong khối http; cách dùng ghi ở README của Sổ tay Dân vận.
map $uri $dia_chi_moi {
  default "";
${[...moved].map(([from, to]) => line(withBase(base, from), withBase(base, to))).join('')}}
map $uri $dia_chi_gon {
  default "";
  "~*^${root}(?<phan>/(?:${sections})/.+?)${trailing.nginx}$" "$phan";
}
map $dia_chi_gon $dia_chi_dung {
  default "";
${written.join('')}}
`;
}

/** nginx knows capitals of ASCII letters alone. */
function strokes(form: string): string[] {
  return form.includes('đ') ? [form, form.replaceAll('đ', 'Đ')] : [form];
}

/**
 * Snippets for Caddy: `import dia_chi_da_chuyen` before files are served, `import dia_chi_viet_khac`
 * in `handle_errors` for what is not found.
 */
function caddySnippets({ moved, forms, base }: ServerRules): string {
  const movedLines = [...moved].map(
    ([from, to]) => `\t\t${withBase(base, from)} ${withBase(base, to)}\n`,
  );
  const formLines = forms.map(({ section, written, address }) => {
    const form = withBase(base, `/${section}/${regexOf(written)}`);
    return `\t\t~(?i)^${form}${trailing.caddy}$ ${withBase(base, address)}\n`;
  });
  return `# Địa chỉ đã chuyển và cách viết khác của địa chỉ, do bản dựng ghi.
${snippet('dia_chi_da_chuyen', 'dia_chi_moi', movedLines)}${snippet('dia_chi_viet_khac', 'dia_chi_dung', formLines)}`;
}

/** Leads on to what the map has for the path; a path that is there already stays. */
const snippet = (name: string, variable: string, lines: readonly string[]): string => `(${name}) {
\tmap {path} {${variable}} {
${lines.join('')}\t\tdefault ""
\t}
\t@${variable} \`{${variable}} != "" && {${variable}} != {path}\`
\tredir @${variable} {${variable}} 301
}
`;

const regexOf = (written: string): string => written.replaceAll('.', '\\.').replaceAll('đ', '[đĐ]');
