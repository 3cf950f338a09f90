/** Where a server has the site, and under which address. */
export interface Place {
  /** Folder of the server that answers `/`; the site lies in it, at the path of its base. */
  readonly root: string;
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Name of the host; undefined: whatever name is asked for. */
  readonly host: string | undefined;
  /** Address and port to listen at, such as `80` or `127.0.0.1:8080`; undefined: as is usual. */
  readonly listen?: string | undefined;
  /** Folder of rules that are read into the configuration, such as redirects; it may be empty. */
  readonly rules: string;
  /** Whether nginx has the module that sends `.br` files. */
  readonly brotli?: boolean;
}
