import { entryAddress } from '../entries/addresses.ts';
import type { AnyEntry } from '../entries/entry.ts';

/** Sections of an entry's page by the field they show; a field without one leads to the page. */
const sections: Record<AnyEntry['kind'], Readonly<Record<string, string>>> = {
  document: {
    summary: 'tom-tat',
    keyPoints: 'diem-chinh',
    tasks: 'ai-phai-lam-gi',
    carriedOut: 'noi-da-lam',
    questions: 'cau-hoi',
  },
  model: {
    difficulty: 'kho-khan',
    actions: 'cach-lam',
    limitations: 'han-che',
    lessons: 'rut-ra',
  },
  report: {
    limitations: 'han-che-tu-neu',
    solutions: 'giai-phap-de-ra',
    tasks: 'nhiem-vu',
    duties: 'che-do-bao-cao',
    mottos: 'phuong-cham',
  },
  session: {
    objectives: 'muc-tieu',
    agenda: 'chuong-trinh',
    questions: 'cau-hoi',
    quiz: 'trac-nghiem',
  },
};

/** Address of the section of an entry's page that shows a field, or of the page itself. */
export function passageAddress({ kind, id }: AnyEntry, field: readonly PropertyKey[]): string {
  const section = sections[kind][String(field[0] ?? '')];
  return `${entryAddress(kind, id)}${section ? `#${section}` : ''}`;
}
