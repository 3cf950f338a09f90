import type { Problem } from '../schema/index.ts';
import { fold } from '../vietnamese/index.ts';
import { codeOfIssuer } from './code-of-issuer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An entry of a list of codes. */
export interface Named {
  id: string;
  name: string;
}

/** Lists whose codes entries name, by the fields that name them. */
const listOfField = {
  place: 'places',
  unitType: 'unitTypes',
  issuer: 'issuers',
  coIssuers: 'issuers',
  topics: 'topics',
  topic: 'topics',
  field: 'fields',
} as const;
type CodeList = (typeof listOfField)[keyof typeof listOfField];

type Names = Pick<Vocabulary, CodeList | 'provinces'>;

/**
 * The entry of a list that a name typed for its code means: with accents or not, with “tỉnh”, “thành phố” before it or without.
 * `undefined` where none fits, or more than one.
 */
export function codeOfName(list: CodeList, written: string, vocabulary: Names): Named | undefined {
  if (list === 'issuers') return codeOfIssuer(written, vocabulary);
  const wanted = plainName(list, written);
  const found = [...vocabulary[list].values()].filter(({ name }) =>
    (list === 'unitTypes' ? [name, ...name.split(',')] : [name]).some(
      (form) => plainName(list, form) === wanted,
    ),
  );
  return wanted !== '' && found.length === 1 ? found[0] : undefined;
}

/** What to write where a name stands for a code. */
export const codeHint = ({ id, name }: Named): string => `Danh mục có “${name}”, mã \`${id}\`.`;

/** A fault of a code's form, said with the code where what was typed is the name of one. */
export function withCodeOfName(problem: Problem, vocabulary: Names): Problem {
  const { typedForCode, ...told } = problem;
  const key = /([A-Za-z]+)(?:\[\d+\])?$/.exec(told.field)?.[1] ?? '';
  const list = Object.entries(listOfField).find(([own]) => own === key)?.[1];
  if (typedForCode === undefined || list === undefined) return told;
  const meant = codeOfName(list, typedForCode, vocabulary);
  if (meant === undefined) return told;
  return {
    ...told,
    message: `“${typedForCode}” là tên, chỗ này phải ghi mã.`,
    hint: codeHint(meant),
  };
}

function plainName(list: CodeList, name: string): string {
  const plain = fold(name)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
  return list === 'places' ? plain.replace(/^(?:tinh|thanh pho|tp) /, '') : plain;
}
