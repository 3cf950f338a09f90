import {
  type EditingLibrary,
  type Named,
  type NameList,
  type SourceFile,
  sourceFileCount,
  sourceFileOf,
  type TypedGroup,
  typedDay,
} from '../../editing/index.ts';
import { editingWords as words } from '../../words/editing.ts';
import { readWords } from '../../words/review-read.ts';
import { element } from '../element.ts';
import { fetchPacked } from '../fetch-packed.ts';
import type { Writing } from './writing.ts';

/** What the beginning asks of the form. */
interface Beginning {
  library: EditingLibrary;
  lists: Readonly<Record<NameList, readonly Named[]>>;
  /** Where the files of entries lie. */
  entries: string;
  kindNow(): Writing['kind'];
  say(text: string): void;
  start(kind: Writing['kind']): void;
  openSource(source: string, path: string | undefined, kind?: Writing['kind']): Promise<boolean>;
  fill(typed: TypedGroup, body: string): void;
}

const kinds = Object.keys(words.kinds) as Writing['kind'][];
/** A draft of eight hundred pages has two. */
const mostBytes = 20_000_000;

/** Where writing begins: the kind of entry, a file, an entry of the library. */
export function beginPart(on: Beginning): {
  element: HTMLElement;
  show(kind: Writing['kind']): void;
} {
  const radios = kinds.map((kind) =>
    element('input', { type: 'radio', name: 'loai-bai', value: kind }),
  );
  for (const radio of radios) {
    radio.addEventListener('change', () => on.start(radio.value as Writing['kind']));
  }
  const file = element('input', { type: 'file', id: 'mo-tep', accept: '.mdx,.md,.txt,.docx,.odt' });
  file.addEventListener('change', () => void openFile(file.files?.[0], on));
  const lookUp = element('input', {
    type: 'text',
    id: 'mo-bai',
    list: 'ten-moi-bai',
    autocomplete: 'off',
  });
  const names = namesOfAll(on);
  const open = () => {
    const found = names.get(lookUp.value.trim());
    if (found) void openHeld(found, on);
  };
  lookUp.addEventListener('change', open);
  const fresh = element('button', { type: 'button', class: 'button' }, words.fresh);
  fresh.addEventListener('click', () => {
    if (confirm(words.freshSure)) on.start(on.kindNow());
  });
  const box = element(
    'section',
    { class: 'editing-begin', 'aria-label': words.begin },
    element(
      'fieldset',
      { class: 'kind-choice' },
      element('legend', {}, words.kindLegend),
      ...radios.map((radio, at) =>
        element('label', {}, radio, words.kinds[kinds[at] ?? 'document']),
      ),
    ),
    element('div', { class: 'field-row' }, element('label', { for: 'mo-tep' }, words.open), file),
    element(
      'div',
      { class: 'field-row' },
      element('label', { for: 'mo-bai' }, words.openEntry),
      lookUp,
      element(
        'datalist',
        { id: 'ten-moi-bai' },
        ...[...names.keys()].map((value) => element('option', { value })),
      ),
    ),
    element('p', { class: 'buttons' }, fresh),
    element('p', { class: 'field-help' }, words.privacy),
  );
  box.addEventListener('dragover', (event) => event.preventDefault());
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    void openFile(event.dataTransfer?.files[0], on);
  });
  return {
    element: box,
    show: (kind) => {
      for (const radio of radios) radio.checked = radio.value === kind;
    },
  };
}

interface Held {
  kind: Writing['kind'];
  id: string;
  name: string;
  /** Where its file lies in the project. */
  file: string;
}

function namesOfAll({ library, lists }: Beginning): Map<string, Held> {
  const documents = lists.documents.flatMap(({ id, name }): Held[] => {
    const file = library.document(id)?.file;
    return file === undefined ? [] : [{ kind: 'document', id, name, file }];
  });
  const others = library.data.entries.map(
    (entry): Held => ({ ...entry, name: `${entry.name} · ${words.kinds[entry.kind]}` }),
  );
  return new Map([...documents, ...others].map((held) => [held.name, held]));
}

async function openHeld({ kind, id, name, file }: Held, on: Beginning): Promise<void> {
  try {
    const key = `${kind}/${id}`;
    const { documents, entries } = on.library.data;
    const at = sourceFileOf(key, sourceFileCount(documents.length + entries.length));
    const source = (await fetchPacked<SourceFile>(`${on.entries}${at}.nen`))[key];
    if (source === undefined) throw new Error(key);
    if (await on.openSource(source, file, kind)) on.say(words.opened(name));
    else on.say(words.openFailed);
  } catch {
    on.say(words.loadFailed);
  }
}

async function openFile(file: File | undefined, on: Beginning): Promise<void> {
  if (file === undefined) return;
  if (file.size > mostBytes) return on.say(words.tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.mdx?$/i.test(file.name)) {
    const held = [...namesOfAll(on).values()].find((one) => one.file.endsWith(`/${file.name}`));
    if (await on.openSource(new TextDecoder().decode(bytes), held?.file))
      on.say(words.opened(file.name));
    else on.say(words.openFailed);
    return;
  }
  try {
    const { readWord } = await import('../../editing/read-word.ts');
    const read = readWord(bytes, on.library.vocabulary);
    if (typeof read === 'string') return on.say(readWords.problems[read]);
    const { head, signer, body, notes } = read;
    const { issuers: _issuers, issuedOn, ...known } = head;
    const typed: TypedGroup = {
      ...known,
      ...(issuedOn ? { issuedOn: typedDay(issuedOn) } : {}),
      ...(signer ? { signer } : {}),
    };
    const sources = notes.length > 0 ? [{}, ...notes.map((title) => ({ title }))] : [];
    on.fill(sources.length > 0 ? { ...typed, sources } : typed, body);
    on.say(words.readFrom(Object.keys(typed).length));
  } catch {
    on.say(words.openFailed);
  }
}
