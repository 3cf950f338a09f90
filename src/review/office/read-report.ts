/** What a file holds, as far as it was read and as far as it was not. */
export interface ReadReport {
  /** Pages, where the file says how many. */
  pages: number;
  paragraphs: number;
  tables: number;
  /** Foot- and endnotes. */
  notes: number;
  /** Heads and feet of pages. */
  margins: number;
  textBoxes: number;
  /** Stretches of hidden text: nobody sees them on paper, and they are not checked. */
  hidden: number;
  /** Insertions and deletions that nobody has accepted yet; what is deleted is not read. */
  changes: number;
  /** Pictures, charts and formulas, whose words cannot be read. */
  pictures: number;
}

/** A report of nothing yet. */
export const emptyReport = (): ReadReport => ({
  pages: 0,
  paragraphs: 0,
  tables: 0,
  notes: 0,
  margins: 0,
  textBoxes: 0,
  hidden: 0,
  changes: 0,
  pictures: 0,
});
