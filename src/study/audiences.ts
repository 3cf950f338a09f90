/** A usual audience, and how much longer than usual it stays with each kind of step. */
export interface Audience {
  name: string;
  /** Factors of the usual minutes; 1 where left out. */
  documents?: number;
  practice?: number;
  discussion?: number;
}

/**
 * Usual audiences. Their positions stand in links: lines are added at the end and never moved. The
 * factors follow what the ready sessions advise: cells talk, grass-roots unions work on cases.
 */
export const audiences: readonly Audience[] = [
  { name: 'Chi bộ', discussion: 1.25 },
  { name: 'Cấp ủy và lãnh đạo đơn vị', discussion: 1.25, documents: 1.25 },
  { name: 'Công đoàn cơ sở', practice: 1.25 },
  { name: 'Đoàn viên, người lao động', documents: 0.75, practice: 1.25 },
  { name: 'Cán bộ làm công tác dân vận, công đoàn', documents: 1.25 },
];
