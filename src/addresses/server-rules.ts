import { withBase } from '../entries/addresses.ts';
import type { AddressPlan } from './address-plan.ts';
import { type WrittenForm, writtenSections } from './written-forms.ts';

/** What web servers are told: where addresses moved, and what written forms mean. */
export interface ServerRules {
  moved: AddressPlan['moved'];
  /** Addresses of numbers without a page, each with the document that holds the number now. */
  numbers: ReadonlyMap<string, string>;
  forms: readonly WrittenForm[];
  /** Path under which the site is served, `/` or `/so-tay/`. */
  base: string;
}

/** Folder of the site with the parts of servers' configurations. */
const serverFolder = '_may-chu';

/** Where each file of rules lies in the built site, and what it holds. */
export function serverFiles(rules: ServerRules): Map<string, string> {
  return new Map([
    ['_redirects', hostRedirects(rules)],
    [`${serverFolder}/dia-chi.map`, nginxMaps(rules)],
    [`${serverFolder}/dia-chi.conf`, nginxRules],
    [`${serverFolder}/dia-chi.caddy`, caddyRules(rules)],
  ]);
}

/**
 * Moved addresses for hosts that read `_redirects` (Netlify, Cloudflare Pages, GitLab Pages). Such a
 * host serves the page at the old address where it prefers files; that page leads on by itself.
 */
function hostRedirects({ moved, numbers, base }: ServerRules): string {
  const lines = [
    ...[...moved].map(([from, to]) => `${withBase(base, from)} ${withBase(base, to)} 301`),
    ...[...numbers].map(([from, to]) => `${withBase(base, from)} ${withBase(base, to)} 302`),
  ];
  return `# ${remarks.written}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** Remarks in the files, for whoever runs the server. */
const remarks = {
  written: 'Địa chỉ đã chuyển và cách viết khác của địa chỉ, ghi khi tạo trang.',
  inHttp: 'nginx: include trong khối http.',
  inServer: 'nginx: include trong khối server; cần dia-chi.map.',
  inSite: 'Caddy: import trong khối của trang.',
};

/** What a chat, a sentence or a careless hand leaves behind an address; nginx reads bytes. */
const trailing = {
  nginx: String.raw`(?:[^\w\x80-\xff]|_|\xe2\x80[\x8b\x99\x9d\xa6]|\xc2\xbb)*`,
  caddy: String.raw`[^\pL\pN]*`,
};

/**
 * Maps for nginx, to be included in `http`: `$dia_chi_moi` is where the address asked for has moved,
 * `$dia_chi_khac` the page that a written form means; each is empty where there is none. nginx
 * compares the keys of a map without regard to ASCII capitals, on the decoded path.
 */
function nginxMaps({ moved, forms, base }: ServerRules): string {
  const root = base.replace(/\/$/, '');
  const line = (key: string, value: string) => `  "${key}" "${value}";\n`;
  const sections = writtenSections.join('|');
  const written = forms.flatMap(({ section, written: form, address }) =>
    strokes(form).map((spelt) => line(`/${section}/${spelt}`, withBase(base, address))),
  );
  return `# ${remarks.written} ${remarks.inHttp}
map_hash_max_size 65536;
map_hash_bucket_size 256;
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
map "$dia_chi_dung|$uri" $dia_chi_khac {
  default $dia_chi_dung;
  "~^(?<nay>.*)\\|\\k<nay>$" "";
}
`;
}

/** nginx knows capitals of ASCII letters alone. */
function strokes(form: string): string[] {
  return form.includes('đ') ? [form, form.replaceAll('đ', 'Đ')] : [form];
}

/**
 * What nginx does with the maps, to be included in `server`. What a written form means may be another
 * page one day, when a second document bears the number: no browser is told to keep it.
 */
const nginxRules = `# ${remarks.written} ${remarks.inServer}
if ($dia_chi_moi) {
  return 301 $dia_chi_moi;
}
if ($dia_chi_khac) {
  return 302 $dia_chi_khac;
}
`;

/** The same for Caddy, to be imported in a site. */
function caddyRules({ moved, numbers, forms, base }: ServerRules): string {
  const lines = (pages: ReadonlyMap<string, string>) =>
    [...pages].map(([from, to]) => `\t${withBase(base, from)} ${withBase(base, to)}\n`).join('');
  const formLines = forms.map(({ section, written, address }) => {
    const form = withBase(base, `/${section}/${regexOf(written)}`);
    return `\t~(?i)^${form}${trailing.caddy}$ ${withBase(base, address)}\n`;
  });
  const sections = withBase(base, `/(?:${writtenSections.join('|')})/`);
  // The site's own addresses hold nothing of this; a list as long as the library is asked for others alone.
  const oddPath = `^${sections}.*[^a-z0-9/-]|^${withBase(base, '/so/')}[^/]+/[^/]`;
  return `# ${remarks.written} ${remarks.inSite}
map {path} {dia_chi_moi} {
${lines(moved)}\tdefault ""
}
@dia_chi_moi \`{dia_chi_moi} != ""\`
redir @dia_chi_moi {dia_chi_moi} 301
map {path} {dia_chi_so} {
${lines(numbers)}\tdefault ""
}
@dia_chi_so \`{dia_chi_so} != ""\`
redir @dia_chi_so {dia_chi_so} 302
@dia_chi_la path_regexp ${oddPath}
map @dia_chi_la {path} {dia_chi_dung} {
${formLines.join('')}\tdefault ""
}
@dia_chi_dung {
\tpath_regexp ${oddPath}
\texpression \`{dia_chi_dung} != ""\`
}
redir @dia_chi_dung {dia_chi_dung} 302
`;
}

const regexOf = (written: string): string => written.replaceAll('.', '\\.').replaceAll('đ', '[đĐ]');
