const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a file to the reader as a download; it is made on the machine and goes nowhere else. */
export function saveFile(name: string, content: Blob | Uint8Array<ArrayBuffer>): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type: DOCX });
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser has read the address by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
