import type { MadeFile } from '../../review/index.ts';
import { reviewPage as page } from '../../words/review-page.ts';
import { saveFile } from '../save-file.ts';
import type { Signature } from './protocol.ts';

const TYPES: Readonly<Record<MadeFile['extension'], string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  txt: 'text/plain',
  json: 'application/json',
};

/** Who signs changes and comments. */
export const signature = (): Signature => ({
  name: page.author,
  on: `${new Date().toISOString().slice(0, 19)}Z`,
});

/** Saves what was made of a draft under its name. */
export function saveMade({ content, extension }: MadeFile, draft: string, suffix: string): void {
  const name = draft.replace(/\.[a-z\d]{2,4}$/i, '') || page.pasted;
  saveFile(`${name}${suffix}.${extension}`, TYPES[extension], content);
}
