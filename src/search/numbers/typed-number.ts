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
  /** Day of issue, ISO, of a query that says nothing else. */
  day: string;
  /** The part of the query that was read. */
  typed: string;
  /** Places in the NFC query. */
  start: number;
  end: number;
}
