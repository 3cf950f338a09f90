import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServedPackage } from '../../publishing/licences.ts';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

/**
 * What a package says of its licence.
 *
 * @param licenceFile name of the file with the licence, where it is not the usual one.
 * @throws when the folder holds no package, or one that names no licence: it may not be served.
 */
export function readPackage(folder: string, licenceFile?: string): ServedPackage {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version = '', license, homepage, repository } = manifest;
  const licence = typeof license === 'string' ? license : license?.type;
  if (!name || !licence) {
    throw new Error(`Gói trong ${folder} không ghi giấy phép; trang không được dùng gói ấy.`);
  }
  const address = homepage ?? (typeof repository === 'string' ? repository : repository?.url);
  return {
    name,
    version,
    licence,
    home: address?.replace(/^git\+/, '').replace(/\.git$/, ''),
    text: licenceText(folder, licenceFile),
  };
}

/** The licence a package carries: its file, or all files of its folder of licences. */
function licenceText(folder: string, file?: string): string | undefined {
  const found = readdirSync(folder, { withFileTypes: true }).find(({ name }) =>
    file === undefined ? /^(licen[cs]es?|copying)\b/i.test(name) : name === file,
  );
  if (found === undefined) return undefined;
  const place = path.join(folder, found.name);
  const files = found.isDirectory()
    ? readdirSync(place)
        .map((name) => path.join(place, name))
        .sort()
    : [place];
  return files.map((name) => readFileSync(name, 'utf8')).join('\n');
}
