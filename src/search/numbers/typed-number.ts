/** A số ký hiệu as someone typed it, whole or in part. Empty strings stand for what was not typed. */
export interface TypedNumber {
  /** Running number without leading zeros, lower case: `25`, `8b`. */
  serial: string;
  /** Key of the type: `nq`, `luat`. */
  code: string;
  /** Official name of the type, where words or code give one: `Quy định`. */
  typeName: string | null;
  /** Key of the issuer: `tw`, `qh14`. */
  mark: string;
  /** Year of the number or beside it. */
  year: string;
  /** Term of congress as a Roman numeral; null when not typed. */
  term: string | null;
  /** Body that its letters mean in speech, where no number prints them: *Bộ Chính trị* of `BCT`. */
  by?: string;
  /** Key of the letters that this body's numbers print, to be asked after those typed. */
  orMark?: string;
  /** Plenum and term, `7|XI`, of an act that is called by them. */
  plenum?: string;
  /** Day of issue, ISO, of a query that says nothing else. */
  day: string;
  /** The part of the query that was read. */
  typed: string;
  /** Places in the NFC query. */
  start: number;
  end: number;
}
