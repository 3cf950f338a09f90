import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { dayBefore } from '../../library/validity/day-span.ts';
import type { Validity } from '../../library/validity/validity.ts';
import { stateWords as words } from '../../words/states.ts';

/** The state of a document as a row, a card or a result tells it: the mark, and a few words. */
export interface StateMark {
  status: Validity['status'];
  /** `tìm đến 11/2026`, `từ năm 2019`; nothing where no day or text is known. */
  short: string | undefined;
}

/** Documents of which nobody asks whether they are in force. */
export const isMatterOfForce = (status: Validity['status']): boolean =>
  status !== 'tu-lieu' && status !== 'ngoai-linh-vuc';

/** The mark of a document's state on the day of the build; none where force is no matter. */
export function stateMark(
  view: DocumentView,
  library: Pick<Library, 'validity' | 'document' | 'relations'>,
): StateMark | undefined {
  const state = library.validity(view.id);
  if (!isMatterOfForce(state.status)) return undefined;
  const doubt = doubtOf(view, state, library);
  const parts = [shortReason(view, state, library), doubt && words.doubt[doubt]];
  return {
    status: state.status,
    short: parts.filter((part) => part !== undefined).join(', ') || undefined,
  };
}

/** Name and short reason in one line: `Chưa thấy văn bản thay thế · tìm đến 11/2026`. */
export const stateLine = ({ status, short }: StateMark): string =>
  [words.names[status], short].filter(Boolean).join(' · ');

/**
 * What is doubtful of a state: `guess` where editors infer it, `basis` where it says only that nothing
 * was found, but rests on what no public source confirms. *Not checked* claims nothing.
 */
export type Doubt = 'guess' | 'basis';

export function doubtOf(
  { id, data: { validity } }: DocumentView,
  { status, by }: Validity,
  { relations }: Pick<Library, 'relations'>,
): Doubt | undefined {
  if (status === 'chua-kiem-tra') return undefined;
  if (validity?.status === status) {
    if (validity.certainty !== 'suy-doan') return undefined;
    return status === 'chua-thay-thay-the' ? 'basis' : 'guess';
  }
  const rests = relations(id).incoming.filter(({ other }) => other.id === by);
  return rests.length > 0 && rests.every(({ guess }) => guess) ? 'guess' : undefined;
}

/** Since when a document is in force or not, as far as a source or its own day of force says it. */
export function sinceOf({ data }: DocumentView, { status, since }: Validity): string | undefined {
  if (since !== undefined) return since;
  if (status !== 'con-hieu-luc') return undefined;
  const claimed = data.validity?.status === status ? data.validity.since : undefined;
  return claimed ?? data.effectiveOn;
}

function shortReason(
  view: DocumentView,
  state: Validity,
  library: Pick<Library, 'document'>,
): string | undefined {
  const by = state.by === undefined ? undefined : library.document(state.by);
  const since = sinceOf(view, state);
  switch (state.status) {
    case 'con-hieu-luc':
    case 'chua-co-hieu-luc':
      return since && words.since(since);
    case 'dang-ap-dung': {
      const { validity } = view.data;
      const found = validity?.status === state.status ? validity.seenOn : undefined;
      const seen = found ?? by?.data.issuedOn;
      return seen && words.seen(seen);
    }
    case 'chua-thay-thay-the':
      return state.searched && words.searchedTo(state.searched.on);
    case 'co-van-ban-moi-hon':
      return by?.data.number ?? (since && words.sinceYear(since));
    case 'het-hieu-luc':
    case 'mot-phan':
      return since && words.sinceYear(since);
    case 'da-hoan-thanh':
      // Done since New Year's Day is done in the year before.
      return since && words.inYear(since.length === 10 ? dayBefore(since) : since);
    default:
      return undefined;
  }
}
