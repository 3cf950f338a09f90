import {
  addEntry,
  addSession,
  entriesOf,
  type Pack,
  removeEntry,
  sessionsOf,
} from '../../study/pack.ts';
import { addWords as words } from '../../words/builder.ts';
import { element } from '../element.ts';
import { packKey } from '../kept-keys.ts';
import { link } from '../link.ts';
import styles from './add.css?url';
import { PackStore } from './store.ts';

/**
 * On every page: the button that picks its entry, and the way to the builder, which shows once
 * something is picked. The style sheet comes with the script, so that pages carry none of it.
 */
const store = new PackStore();
const button = document.querySelector<HTMLButtonElement>('button[data-add]');
const entry = Number(button?.dataset['add']);
const label = button?.textContent ?? '';
const said = element('p', { class: 'visually-hidden', role: 'status' });
const pill = element('a', { class: 'pack-pill no-print', href: link('/soan-bai/'), hidden: true });

const pickedIn = (pack: Pack) => [...entriesOf(pack), ...sessionsOf(pack)];

/** The pack with the page's entry; a ready session comes as the pack that its page carries. */
async function added(pack: Pack): Promise<Pack> {
  const fragment = button?.dataset['session'];
  if (fragment === undefined) return addEntry(pack, entry);
  const { readLink } = await import('../../study/link.ts');
  const read = readLink(fragment);
  return 'pack' in read ? addSession(pack, read.pack) : pack;
}

function show(pack: Pack): void {
  const picked = pickedIn(pack);
  const count = picked.length;
  const isIn = picked.includes(entry);
  pill.textContent = words.open(count);
  pill.hidden = count === 0;
  if (!button) return;
  button.setAttribute('aria-pressed', String(isIn));
  button.textContent = isIn ? words.added : label.trim();
}

button?.addEventListener('click', async () => {
  const { pack } = store.load();
  const isIn = pickedIn(pack).includes(entry);
  const next = isIn ? removeEntry(pack, entry) : await added(pack);
  if (store.save(next) === 'kept') {
    show(next);
    said.textContent = isIn ? words.saidRemoved : words.saidAdded;
  } else {
    said.className = 'pack-failed';
    said.textContent = words.failed;
  }
});

// Another tab may add to the same pack.
addEventListener('storage', ({ key }) => {
  if (key === packKey || key === null) show(store.load().pack);
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show(store.load().pack);
});

const sheet = element('link', { rel: 'stylesheet', href: styles });
sheet.addEventListener('load', () => {
  document.body.append(pill, said);
  show(store.load().pack);
});
document.head.append(sheet);
