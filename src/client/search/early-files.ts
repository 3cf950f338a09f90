declare global {
  interface Window {
    /** Search files that `early.ts` asked for, by path under the search folder: bundles of their own share no module. */
    earlyFiles?: Map<string, Promise<Response>>;
  }
}

/** Notes what was asked for early. Nobody need take it: a failure is told to who does. */
export function putEarly(path: string, response: Promise<Response>): void {
  response.catch(() => {});
  window.earlyFiles ??= new Map();
  window.earlyFiles.set(path, response);
}

/** The file as it was asked for early, once; undefined where nobody did, or somebody took it. */
export function takeEarly(path: string): Promise<Response> | undefined {
  const response = window.earlyFiles?.get(path);
  window.earlyFiles?.delete(path);
  return response;
}
