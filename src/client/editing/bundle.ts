import { editingWords as words } from '../../words/editing.ts';
import { element } from '../element.ts';
import { kept } from '../kept.ts';
import { editingBundleKey } from '../kept-keys.ts';
import { saveFile } from '../save-file.ts';

interface BundledFile {
  path: string;
  text: string;
}

/** Files that are put together, to be taken as one archive with the project's own folders. */
export function bundlePart(
  current: () => BundledFile | undefined,
  say: (text: string) => void,
): HTMLElement {
  const store = kept(editingBundleKey);
  const files = (): BundledFile[] => {
    const value = store.readJson();
    return Array.isArray(value)
      ? value.filter(
          (one): one is BundledFile =>
            typeof one?.path === 'string' && typeof one?.text === 'string',
        )
      : [];
  };
  const put = element('button', { type: 'button', class: 'button' }, words.put);
  const take = element('button', { type: 'button', class: 'button' });
  const empty = element('button', { type: 'button', class: 'button' }, words.emptyBundle);
  const draw = () => {
    const count = files().length;
    take.textContent = words.bundle(count);
    take.hidden = empty.hidden = count === 0;
  };
  put.addEventListener('click', () => {
    const file = current();
    if (!file) return;
    const next = [...files().filter(({ path }) => path !== file.path), file];
    if (store.writeJson(next) === 'kept') say(words.putDone(next.length));
    else say(words.notSaved);
    draw();
  });
  empty.addEventListener('click', () => {
    store.remove();
    draw();
    put.focus();
  });
  take.addEventListener('click', () => void save(files()));
  draw();
  return element('p', { class: 'buttons' }, put, take, empty);
}

async function save(files: readonly BundledFile[]): Promise<void> {
  const { strToU8, zipSync } = await import('fflate');
  const parts = files.map(({ path, text }) => [path, strToU8(text)] as const);
  saveFile('bien-tap.zip', 'application/zip', zipSync(Object.fromEntries(parts)));
}
