import { statusNames } from '../words/entries.ts';
import { relationVerbs } from '../words/relations.ts';

const lowered = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** A relation as editors read of it, with its code: `“thay thế” (thay-the)`. */
export const relationName = (kind: keyof typeof relationVerbs): string =>
  `“${lowered(relationVerbs[kind].out)}” (${kind})`;

/** A state of force as editors read of it, with its code: `“hết hiệu lực” (het-hieu-luc)`. */
export const stateName = (status: keyof typeof statusNames): string =>
  `“${lowered(statusNames[status])}” (${status})`;
