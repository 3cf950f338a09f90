import { z } from 'zod';
import { type Kind, kindPlaces } from '../entries/kinds.ts';
import { fieldLabels, labelsByKind } from '../words/editing-fields.ts';

type Schema = z.core.$ZodType;

/** A list of the library that a field names something of. */
export type NameList =
  | 'issuers'
  | 'places'
  | 'topics'
  | 'fields'
  | 'unitTypes'
  | 'types'
  | 'documents'
  | 'models'
  | 'reports'
  | 'mottos'
  | 'kho'
  | 'noi'
  | 'nhom'
  | 'luc';

/** How a field is filled in. */
export type Control =
  | { as: 'line' | 'text' | 'day' | 'figure' | 'lines' }
  /** Left out unless ticked, or written either way. */
  | { as: 'check'; always: boolean }
  | { as: 'choice'; values: readonly string[] }
  | { as: 'name' | 'names'; of: NameList }
  | { as: 'group'; fields: readonly FormField[] }
  | { as: 'groups'; fields: readonly FormField[] };

/** A field of the form, made of a field of the schema. */
export interface FormField {
  key: string;
  /** Short name. */
  label: string;
  /** What it holds and how it is written: the schema's own line. */
  help: string;
  required: boolean;
  control: Control;
}

/** Fields that name something, by the end of their path. */
const named: Readonly<Record<string, NameList>> = {
  issuer: 'issuers',
  coIssuers: 'issuers',
  place: 'places',
  topics: 'topics',
  topic: 'topics',
  field: 'fields',
  unitType: 'unitTypes',
  target: 'documents',
  document: 'documents',
  documents: 'documents',
  model: 'models',
  models: 'models',
  learnedFrom: 'models',
  report: 'reports',
  reports: 'reports',
  motto: 'mottos',
  'fit.difficulties': 'kho',
  'fit.places': 'noi',
  'fit.groups': 'nhom',
  'fit.resources': 'luc',
  'validity.by': 'documents',
};
/** Of the same names, those that hold words: the issuer of a document that is not held, the place of what was done. */
const words: ReadonlySet<string> = new Set([
  'relations.issuer',
  'implements.issuer',
  'carriedOut.place',
]);
/** Texts that run over a line. */
const long: ReadonlySet<string> = new Set(
  'title summary note basis says what why how say situation question difficulty text recognition supports notes right wrong people money time'.split(
    ' ',
  ),
);

/** The fields of a kind of entry, in the order of its schema. */
export const formFields = (kind: Kind): FormField[] =>
  fieldsOf(kindPlaces[kind].schema, '').map((field) => ({
    ...field,
    label: labelsByKind[kind]?.[field.key] ?? field.label,
  }));

function fieldsOf(schema: Schema, path: string): FormField[] {
  const shape = schema instanceof z.core.$ZodObject ? schema._zod.def.shape : {};
  return Object.entries(shape).map(([key, field]) => {
    const inner = unwrap(field);
    const help = (field as z.ZodType).description ?? (inner as z.ZodType).description ?? '';
    return {
      key,
      label: fieldLabels[path === '' ? key : `${path}.${key}`] ?? fieldLabels[key] ?? help,
      help,
      required: !(field as z.ZodType).safeParse(undefined).success,
      control: controlOf(inner, key, path),
    };
  });
}

function controlOf(schema: Schema, key: string, above: string): Control {
  const path = above === '' ? key : `${above}.${key}`;
  if (path === 'type') return { as: 'name', of: 'types' };
  const of = words.has(path) ? undefined : (named[path] ?? named[key]);
  if (schema instanceof z.core.$ZodArray) {
    const item = unwrap(schema._zod.def.element);
    const group = groupIn(item);
    if (group) return { as: 'groups', fields: groupFields(item, group, path) };
    if (item instanceof z.core.$ZodEnum) return { as: 'lines' };
    return of && isId(item) ? { as: 'names', of } : { as: 'lines' };
  }
  const group = groupIn(schema);
  if (group) return { as: 'group', fields: groupFields(schema, group, path) };
  if (schema instanceof z.core.$ZodEnum) {
    return { as: 'choice', values: Object.values(schema._zod.def.entries).map(String) };
  }
  if (schema instanceof z.core.$ZodBoolean) return { as: 'check', always: true };
  if (schema instanceof z.core.$ZodLiteral) return { as: 'check', always: false };
  if (schema instanceof z.core.$ZodNumber) return { as: 'figure' };
  if (takes(schema, '2013-06-03') && !takes(schema, 'x')) return { as: 'day' };
  if (of && isId(schema)) return { as: 'name', of };
  return { as: long.has(key) ? 'text' : 'line' };
}

/** A document that another entry means: one that is held, or what is known of it. */
function groupFields(schema: Schema, group: Schema, path: string): FormField[] {
  const fields = fieldsOf(group, path);
  if (!(schema instanceof z.core.$ZodUnion)) return fields;
  const held: FormField = {
    key: heldKey,
    label: fieldLabels['document'] ?? '',
    help: '',
    required: false,
    control: { as: 'name', of: 'documents' },
  };
  return [held, ...fields];
}

/** Stands in a group for the id alone, which the file holds in the group's place. */
export const heldKey = '=';

const takes = (schema: Schema, value: string) => (schema as z.ZodType).safeParse(value).success;
const isId = (schema: Schema): boolean => takes(schema, 'ab-c') && !takes(schema, 'Ab c');

function groupIn(schema: Schema): Schema | undefined {
  if (schema instanceof z.core.$ZodObject) return schema;
  const options = schema instanceof z.core.$ZodUnion ? schema._zod.def.options : [];
  return options.find((option) => option instanceof z.core.$ZodObject);
}

function unwrap(schema: Schema): Schema {
  let current = schema;
  while (current instanceof z.core.$ZodOptional || current instanceof z.core.$ZodDefault)
    current = current._zod.def.innerType;
  return current;
}
