/** A browser that opens files from disk. */
export interface DiskBrowser {
  open(address: string): Promise<void>;
  /** The value of an expression in the open page; a promise is waited for. */
  run(expression: string): Promise<unknown>;
  /** What pages logged or threw, a line each. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}
