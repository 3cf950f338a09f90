import sheets from './sheets.css?inline';
import single from './single.css?inline';
// Bundled by Vite into one classic script of its own, which the file then holds as text.
import scriptAddress from './single-file-script.ts?worker&url';
import slides from './slides.css?inline';

/** The look of a lesson's single file. */
export const singleFileCss: string = [single, sheets, slides].join('\n');

/** The code of a lesson's single file. */
export async function singleFileScript(): Promise<string> {
  const answer = await fetch(scriptAddress);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}
