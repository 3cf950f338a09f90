import { z } from 'zod';
import { kindPlaces, kinds } from '../../src/entries/kinds.ts';
import { newsFile } from '../../src/entries/news.ts';
import { redirectsFile } from '../../src/entries/redirects.ts';
import { vocabularyLists } from '../../src/entries/vocabulary.ts';
import { answerGroupSchema, newsSchema, redirectsSchema } from '../../src/schema/index.ts';

/** Folder of what an editor program reads, from the project's root. */
export const schemasFolder = '.vscode/schemas';

/** A schema for editor programs. */
export interface EditorSchema {
  /** File name in {@link schemasFolder}. */
  name: string;
  /** The YAML file or files it is for, as a pattern from the root; none for frontmatter. */
  files: string | undefined;
  /** JSON Schema, draft 7: the one that the YAML extension knows best. */
  schema: object;
}

/**
 * Schemas of all that editors write, from the zod schemas with their Vietnamese descriptions. They say
 * less than the check: which fields there are, which are needed, which values a list allows.
 */
export function editorSchemas(): EditorSchema[] {
  return [
    ...kinds.map((kind) => schemaOf(kind, undefined, kindPlaces[kind].schema)),
    ...Object.entries(vocabularyLists).map(([file, line]) =>
      schemaOf(file.replace('.yaml', ''), `content/vocabulary/${file}`, z.array(line).min(1)),
    ),
    schemaOf('answers', 'content/answers/*.yaml', answerGroupSchema),
    schemaOf('news', newsFile, newsSchema),
    schemaOf('redirects', redirectsFile, redirectsSchema),
  ];
}

/** What `yaml.schemas` of the settings has to say: a pattern of files by path of its schema. */
export function yamlSchemas(schemas: readonly EditorSchema[]): Record<string, string> {
  return Object.fromEntries(
    schemas.flatMap(({ name, files }) =>
      files === undefined ? [] : [[`./${schemasFolder}/${name}`, files]],
    ),
  );
}

/** The text of a file of JSON as the commands write it. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const schemaOf = (name: string, files: string | undefined, schema: z.ZodType): EditorSchema => ({
  name: `${name}.json`,
  files,
  // As it is written, before defaults and trimming; a rule in code has no form in JSON Schema.
  schema: z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }),
});
