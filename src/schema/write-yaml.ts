/**
 * Values of an entry as YAML, in the way in which the library's files are written: groups and lists in lines of their own, texts
 * without quotation marks where every reader of YAML takes them for texts. The package `yaml` would do it too, at a third of all
 * that the form loads.
 */
export function writeYaml(group: Readonly<Record<string, unknown>>): string {
  return fieldsOf(group, '').join('');
}

function fieldsOf(group: Readonly<Record<string, unknown>>, indent: string): string[] {
  return Object.entries(group)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${indent}${key}:${written(value, indent)}`);
}

function written(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []\n';
    return `\n${value.map((item) => `${inner}-${itemOf(item, inner)}`).join('')}`;
  }
  if (typeof value === 'object' && value !== null) {
    const lines = fieldsOf(value as Record<string, unknown>, inner);
    return lines.length === 0 ? ' {}\n' : `\n${lines.join('')}`;
  }
  return ` ${typeof value === 'string' ? scalar(value) : String(value)}\n`;
}

/** A group in a list begins behind the dash. */
function itemOf(item: unknown, indent: string): string {
  const text = written(item, indent);
  const isNested = text.startsWith('\n');
  return isNested ? ` ${text.slice(1).trimStart()}` : text;
}

/** What a reader may take for a number, a truth, nothing, or a day. */
const NO_TEXT = /^(?:[-+.\d].*|true|false|yes|no|on|off|null|~|y|n)$/i;
/** A letter to begin with, then nothing that ends a text or begins a remark. */
const PLAIN = /^[\p{L}“‘(][^\n\r\t\p{C}]*$/u;
/** Numbers of documents and days, which are written without quotation marks in all files. */
const NUMBER =
  /^(?:\d{4}-\d{2}(?:-\d{2})?|\d+\p{L}?(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d]+)*)$/u;

function scalar(text: string): string {
  if (NUMBER.test(text)) return text;
  const isPlain = PLAIN.test(text) && !NO_TEXT.test(text) && !/:(?:\s|$)|\s#|^\s|\s$/.test(text);
  return isPlain ? text : JSON.stringify(text);
}
