import ts from 'typescript';

/** Attributes that readers see or hear. */
const readAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'data-label',
  'description',
  'label',
  'placeholder',
  'summary',
  'title',
]);

const letter = /\p{L}/u;
/** A letter that English code has no use for. */
const vietnamese = /[^\P{L}\p{ASCII}]/u;

/**
 * Text of the interface that stands in an `.astro` file itself, with its lines: words between tags,
 * in attributes that are read, and Vietnamese in any text of the code. Comments and scripts are none.
 */
export function inlineWords(file: string, text: string): string[] {
  const root = parse(file, text);
  const found: string[] = [];
  const add = (node: ts.Node, words: string) => found.push(located(root, node, words, file));
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      if (letter.test(node.text)) add(node, node.text);
      return;
    }
    const words = textOf(node);
    if (words !== undefined && (vietnamese.test(words) || (isRead(node) && letter.test(words)))) {
      add(node, words);
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/**
 * Vietnamese in the strings of a module, with its lines. Comments may hold some, and so may patterns:
 * they are for reading, not for saying.
 */
export function wordsInModule(file: string, text: string): string[] {
  return saidInModule(file, text).map(({ place, words }) => `${place}: ${inOneLine(words)}`);
}

/** The same as pieces, each with its place: `src/words/a.ts:5`. */
export function saidInModule(file: string, text: string): { place: string; words: string }[] {
  const root = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const found: { place: string; words: string }[] = [];
  const visit = (node: ts.Node): void => {
    const words = textOf(node);
    if (words !== undefined && vietnamese.test(words))
      found.push({ place: placeOf(root, node), words });
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** The file as one module: its frontmatter, then its template as an expression; lines keep their numbers. */
function parse(file: string, text: string): ts.SourceFile {
  const blank = (piece: string) => piece.replaceAll(/[^\n]/g, ' ');
  const [whole = '', code = ''] = /^\s*---\n(.*?)\n---/s.exec(text) ?? [];
  const template = text
    .slice(whole.length)
    .replaceAll(/<(script|style)\b[^>]*?(?:\/>|>.*?<\/\1>)/gs, blank)
    .replaceAll(/<!doctype[^>]*>|<!--.*?-->/gis, blank);
  const source = `\n${code}\n;<>${template}</>`;
  const name = `${file}.tsx`;
  const root = ts.createSourceFile(name, source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const options = { noLib: true, noResolve: true, jsx: ts.JsxEmit.Preserve };
  const [error] =
    ts.transpileModule(source, {
      fileName: name,
      compilerOptions: options,
      reportDiagnostics: true,
    }).diagnostics ?? [];
  if (error)
    throw new SyntaxError(`${file}: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`);
  return root;
}

/** Words with the place where they stand: `src/pages/a.astro:5: Hello`. */
function located(root: ts.SourceFile, node: ts.Node, words: string, file = root.fileName): string {
  return `${placeOf(root, node, file)}: ${inOneLine(words)}`;
}

function placeOf(root: ts.SourceFile, node: ts.Node, file = root.fileName): string {
  return `${file}:${root.getLineAndCharacterOfPosition(node.getStart(root)).line + 1}`;
}

const inOneLine = (words: string): string => words.trim().replaceAll(/\s+/g, ' ');

/** What a literal, or a piece of a template literal, says. */
function textOf(node: ts.Node): string | undefined {
  return ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
    ? node.text
    : undefined;
}

/** Whether a literal comes out as text: between tags, or as the value of an attribute that is read. */
function isRead(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return readAttributes.has(parent.name.getText());
  if (ts.isJsxExpression(parent)) return !ts.isJsxAttribute(parent.parent) || isRead(parent);
  const handsOn =
    ts.isTemplateExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isParenthesizedExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && joins(parent, node));
  return handsOn && isRead(parent);
}

/** Whether an operand becomes (part of) the result, as in `a + b`, `found ?? b` and `shown && b`. */
function joins({ operatorToken, right }: ts.BinaryExpression, operand: ts.Node): boolean {
  switch (operatorToken.kind) {
    case ts.SyntaxKind.PlusToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return true;
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return operand === right;
    default:
      return false;
  }
}
