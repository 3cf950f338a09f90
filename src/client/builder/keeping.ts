import { packTitle } from '../../study/pack-lesson.ts';
import { packLink } from '../../study/pack-session.ts';
import { builderWords as words } from '../../words/builder.ts';
import { link } from '../link.ts';
import { saveFile } from '../save-file.ts';
import type { Stock } from './data.ts';
import type { Desk } from './desk.ts';
import { hasPack, openFile, openFragment, packFile } from './pack-in-out.ts';
import { onPress, part } from './parts.ts';

/** The absolute address that opens the pack again; none when its notes are too many for one. */
export function addressOf(desk: Desk): string | undefined {
  const address = packLink(desk.pack);
  return address && new URL(link(address), location.origin).href;
}

/** Link and file: shares the pack and opens one. */
export function startKeeping(desk: Desk, stock: Stock): () => void {
  const said = part('keep-said');
  const byHand = part<HTMLInputElement>('link');

  const copy = async (text: string, done: string) => {
    byHand.hidden = true;
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = done;
    } catch {
      // No permission, or an address without https.
      said.textContent = words.linkByHand;
      byHand.hidden = false;
      byHand.value = text;
      byHand.select();
    }
  };
  onPress('copy-link', async () => {
    const address = addressOf(desk);
    if (address === undefined) said.textContent = words.linkLong;
    else await copy(address, words.copied);
  });
  /** What is sent with a link: name and length, so that it is known before it is opened. */
  const message = (address: string) =>
    words.message(packTitle(desk.pack, stock), desk.pack.minutes, address);
  onPress('copy-message', () => {
    const address = addressOf(desk);
    if (address === undefined) said.textContent = words.linkLong;
    else void copy(message(address), words.copiedMessage);
  });
  const share = part('share');
  share.hidden = typeof navigator.share !== 'function';
  onPress('share', async () => {
    const address = addressOf(desk);
    if (address === undefined) {
      said.textContent = words.linkLong;
      return;
    }
    const title = packTitle(desk.pack, stock);
    // Whoever closes the sheet has decided so.
    await navigator
      .share({ title, text: words.shareText(title), url: address })
      .catch(() => undefined);
  });
  onPress('save-file', () => {
    saveFile(words.fileName, 'application/json', packFile(desk.pack, stock));
  });
  part<HTMLInputElement>('open-file').addEventListener('change', async (event) => {
    const field = event.currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => '');
    // The same file may be chosen again.
    field.value = '';
    said.textContent = openFile(desk, text, file.name) ?? '';
  });
  onPress('fresh', () => desk.openFresh());
  onPress('before', () => desk.openBefore());
  return () => {
    part('before').hidden = desk.before === undefined;
    byHand.hidden = true;
  };
}

/**
 * Opens the pack of the address, if it has one, and takes it out of the address: else a reload
 * would throw away what was changed since. A damaged link stays, so that it can be mended or passed on.
 *
 * @returns the message when it cannot be opened.
 */
export function openAddress(desk: Desk): string | undefined {
  const { hash } = location;
  if (!hasPack(hash)) return undefined;
  const problem = openFragment(desk, hash);
  if (problem === undefined) history.replaceState(null, '', location.pathname + location.search);
  return problem;
}
