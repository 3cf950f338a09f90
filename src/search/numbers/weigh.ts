import { type Stated, weighStated } from '../../citations/index.ts';
import type { Holder } from './shards.ts';
import { termIn } from './term-in.ts';
import type { TypedNumber } from './typed-number.ts';

/** What a query says for and against each holder of a number that it names. */
export async function weighHolders(
  holders: readonly Holder[],
  typed: TypedNumber,
  query: string,
): Promise<Stated[]> {
  const number = {
    start: typed.start,
    end: typed.end,
    isWhole: typed.mark !== '',
    type: typed.typeName,
    year: typed.year === '' ? null : Number(typed.year),
    term: typed.term,
  };
  return weighStated(
    query,
    number,
    holders.map((holder) => ({
      id: holder.id,
      number: holder.number,
      type: holder.type,
      title: holder.title,
      aliases: holder.aliases,
      issuer: holder.by,
      issuedOn: holder.day,
      term: termIn(holder.by) ?? undefined,
    })),
  );
}
