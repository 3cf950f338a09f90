import { element } from './element.ts';

/** Saves content as a file for the reader: it is made in the browser, and no request is sent. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = element('a', { href: address, download: name, hidden: true });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // Some browsers read the file only after the click is over; a minute is enough for any of them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
