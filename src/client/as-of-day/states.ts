/** One state of a document: its name and its first day, which the first state lacks. */
export interface State {
  from: string;
  status: string;
}

/** Reads `chua-ban-hanh 2013-06-03:chua-kiem-tra …`, the states of a row in the order of their days. */
export function readStates(text: string): State[] {
  return text.split(' ').map((part) => {
    const at = part.indexOf(':');
    return { from: at < 0 ? '' : part.slice(0, at), status: part.slice(at + 1) };
  });
}

/** Name of the state on a day, ISO. */
export function statusOn(day: string, states: readonly State[]): string {
  return states.findLast(({ from }) => from <= day)?.status ?? '';
}
