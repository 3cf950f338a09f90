import type { DocumentView } from '../../entries/document-view.ts';

/** Who issues, in the few kinds by which a reader looks: the Party's centre, the State, the unions, places and units. */
export const circles = ['trung-uong', 'nha-nuoc', 'cong-doan', 'dia-phuong'] as const;
export type Circle = (typeof circles)[number];

const byLevel: Readonly<Record<string, Circle>> = {
  'trung-uong': 'trung-uong',
  'quoc-hoi': 'nha-nuoc',
  'chinh-phu': 'nha-nuoc',
  'bo-nganh': 'nha-nuoc',
  'tong-lien-doan': 'cong-doan',
};

export const circleOf = ({ level }: Pick<DocumentView, 'level'>): Circle =>
  byLevel[level] ?? 'dia-phuong';
