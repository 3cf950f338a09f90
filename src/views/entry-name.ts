import { reference } from '../citations/index.ts';
import { registryDocument } from '../entries/document-view.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { Library } from '../library/library.ts';
import { kindAndName, nameOfYear } from '../words/entries.ts';

/** What an entry is called in a list of mixed kinds. */
export function entryName(entry: AnyEntry, library: Library): string {
  switch (entry.kind) {
    case 'document': {
      const view = library.document(entry.id);
      if (!view) return entry.data.title;
      return view.data.number
        ? nameOfYear(reference(registryDocument(view), 'short'), view.year)
        : view.label;
    }
    case 'model':
      return kindAndName.model(entry.data.name);
    case 'report':
      return kindAndName.report(entry.data.title);
    case 'session':
      return kindAndName.session(entry.data.title);
  }
}
