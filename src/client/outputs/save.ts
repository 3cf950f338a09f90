import { slugify } from '../../vietnamese/index.ts';

/** Hands a file to the reader's browser. */
export function save(content: BlobPart, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the file after the click; a minute is enough for any of them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Name of a lesson's file: its title in plain letters, short enough for a USB stick. */
export function fileName(title: string, extension: string): string {
  const slug = slugify(title).slice(0, 60).replace(/-+$/, '');
  return `${slug || 'bai-hoc'}.${extension}`;
}
