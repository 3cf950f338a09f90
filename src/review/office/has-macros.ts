import { openZip, ZipError } from './zip.ts';

/** Whether an office file carries a program that whoever opens it would run. */
export function hasMacros(bytes: Uint8Array): boolean {
  try {
    const { names } = openZip(bytes);
    return names.some((name) =>
      /(?:^|\/)vba(?:Project|Data)\.\w+$|^Basic\/[^/]+\/(?!script-l[bc]\.xml)/i.test(name),
    );
  } catch (error) {
    // What is damaged is told of by its reader.
    if (error instanceof ZipError) return false;
    throw error;
  }
}
