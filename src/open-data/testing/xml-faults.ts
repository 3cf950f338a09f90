import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const folder = path.join(import.meta.dirname, 'xsd');
xmlRegisterFsInputProviders();

/** The faults that libxml2 finds in texts by a schema of the folder `xsd`, XSD or RELAX NG. */
export function xmlFaults(schema: string, texts: readonly string[]): string[] {
  const file = path.join(folder, schema);
  const grammar = XmlDocument.fromString(readFileSync(file, 'utf8'), { url: file });
  const validator = schema.endsWith('.rng')
    ? RelaxNGValidator.fromDoc(grammar)
    : XsdValidator.fromDoc(grammar);
  try {
    return texts.flatMap((text) => {
      const document = XmlDocument.fromString(text);
      try {
        validator.validate(document);
        return [];
      } catch (error) {
        return [`${(error as Error).message}\n${text.slice(0, 300)}`];
      } finally {
        document.dispose();
      }
    });
  } finally {
    validator.dispose();
    grammar.dispose();
  }
}
