/** What the first bytes of a file show it to be. */
export type FileKind =
  | 'zip'
  | 'old-word'
  | 'password'
  | 'old-office'
  | 'pdf'
  | 'rtf'
  | 'picture'
  | 'text';

const STARTS: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Tells a file by its bytes: names lie, and a phone may give none. */
export function identify(bytes: Uint8Array): FileKind {
  const startsWith = (start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  if (startsWith(OLD_OFFICE)) return oldKind(bytes);
  return STARTS.find(([, start]) => startsWith(start))?.[0] ?? 'text';
}

/**
 * The container of old Office files holds streams by name, in UTF-16. A .docx with a password is one too,
 * with the packed file inside.
 */
function oldKind(bytes: Uint8Array): FileKind {
  if (hasName(bytes, 'EncryptedPackage')) return 'password';
  return hasName(bytes, 'WordDocument') ? 'old-word' : 'old-office';
}

function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - wanted.length;
  for (let at = 0; at <= last; at += 1) {
    if (bytes[at] !== wanted[0]) continue;
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
