import { slugify } from '../../vietnamese/index.ts';

/** Name of a lesson's file: its title in plain letters, short enough for a USB stick. */
export function fileName(title: string, extension: string): string {
  const slug = slugify(title).slice(0, 60).replace(/-+$/, '');
  return `${slug || 'bai-hoc'}.${extension}`;
}
