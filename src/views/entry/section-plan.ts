import type { Kind } from '../../entries/kinds.ts';

/** Where a section stands on its page, and which field of the frontmatter it shows. */
export interface PlannedSection {
  /** Anchor; published addresses lead to it, so it stays. */
  id: string;
  /** Field whose passages it shows; none for a section made of several or of none. */
  field?: string;
}

/**
 * The sections that pages of entries may have. A page takes its anchors from here, and so does
 * whatever leads to a passage: neither can name one that the other lacks.
 */
export const sectionPlan = {
  document: {
    // Not a section of its own: it stands above them, with how much was read.
    note: { id: 'luu-y', field: 'note' },
    tasks: { id: 'ai-phai-lam-gi', field: 'tasks' },
    summary: { id: 'tom-tat', field: 'summary' },
    keyPoints: { id: 'diem-chinh', field: 'keyPoints' },
    goals: { id: 'chi-tieu' },
    thresholds: { id: 'nguong' },
    provisions: { id: 'dieu-khoan', field: 'provisions' },
    carriedOut: { id: 'noi-da-lam', field: 'carriedOut' },
    questions: { id: 'cau-hoi', field: 'questions' },
    quiz: { id: 'trac-nghiem', field: 'quiz' },
    citedAs: { id: 'cach-dan', field: 'citedAs' },
    sources: { id: 'nguon-tai-lieu', field: 'sources' },
  },
  model: {
    difficulty: { id: 'kho-khan', field: 'difficulty' },
    actions: { id: 'cach-lam', field: 'actions' },
    results: { id: 'ket-qua', field: 'results' },
    background: { id: 'so-lieu-nen' },
    aims: { id: 'muc-tieu', field: 'aims' },
    limitations: { id: 'han-che', field: 'limitations' },
    lessons: { id: 'rut-ra', field: 'lessons' },
    needs: { id: 'can-gi', field: 'needs' },
    spread: { id: 'nhan-rong', field: 'spread' },
    note: { id: 'luu-y', field: 'note' },
    sources: { id: 'nguon-tai-lieu', field: 'sources' },
  },
  report: {
    amounts: { id: 'con-so', field: 'results' },
    targets: { id: 'chi-tieu', field: 'targets' },
    tasks: { id: 'nhiem-vu', field: 'tasks' },
    duties: { id: 'che-do-bao-cao', field: 'duties' },
    outcomes: { id: 'ket-qua-khac', field: 'outcomes' },
    limitations: { id: 'han-che-tu-neu', field: 'limitations' },
    solutions: { id: 'giai-phap-de-ra', field: 'solutions' },
    mottos: { id: 'phuong-cham', field: 'mottos' },
    note: { id: 'luu-y', field: 'note' },
    sources: { id: 'nguon-tai-lieu', field: 'sources' },
  },
  session: {
    objectives: { id: 'muc-tieu', field: 'objectives' },
    agenda: { id: 'chuong-trinh', field: 'agenda' },
    prepare: { id: 'chuan-bi', field: 'prepare' },
    notes: { id: 'ghi-chu', field: 'notes' },
    slips: { id: 'cho-nguoi-hoc-hay-nham', field: 'slips' },
    adapt: { id: 'dieu-chinh-theo-doi-tuong', field: 'adapt' },
    questions: { id: 'cau-hoi', field: 'questions' },
    quiz: { id: 'trac-nghiem', field: 'quiz' },
  },
} as const satisfies Record<Kind, Readonly<Record<string, PlannedSection>>>;

/** Anchor of the section of an entry's page that shows a field; none where the page as a whole does. */
export function anchorOf(kind: Kind, field: readonly PropertyKey[]): string | undefined {
  const planned: PlannedSection[] = Object.values(sectionPlan[kind]);
  return planned.find((section) => section.field !== undefined && section.field === field[0])?.id;
}
