import { type Choice, type Chosen, chooseRows } from '../../lists/columns.ts';
import { rowsWith } from '../../models/find.ts';
import type { ModelIndex } from '../../models/model-index.ts';
import { inOrder } from '../../models/orders.ts';
import type { ModelFolder } from './files.ts';
import type { FindForm } from './find-form.ts';

/** The rows that a choice and a search leave, in the order asked for; only what is needed is loaded. */
export async function listedRows(
  folder: ModelFolder,
  index: ModelIndex,
  choice: Choice,
  { query, order }: Pick<FindForm, 'query' | 'order'>,
): Promise<Chosen> {
  const held = query ? rowsWith(query, await folder.words(), index.traits) : undefined;
  const { rows, counts } = chooseRows(index.facets, choice, held && ((row) => held(row) > 0));
  // What bears the words in its name stands before what answers a difficulty called by them.
  if (order === 'thay-doi') {
    return { rows: held ? rows.toSorted((a, b) => held(b) - held(a)) : rows, counts };
  }
  return { rows: inOrder(rows, (await folder.orders())[order]), counts };
}
