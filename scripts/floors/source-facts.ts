import ts from 'typescript';

/** A name in a source file and the line, from 1, it stands on. */
export interface Mention {
  readonly name: string;
  readonly line: number;
}

/** What a source file depends on. */
export interface SourceFacts {
  /** What is imported or exported from elsewhere, types and `import()` included. */
  readonly imports: readonly Mention[];
  /** Names that are used as values and declared nowhere in the file. */
  readonly globals: readonly Mention[];
  /** Names the file exports. */
  readonly exports: readonly string[];
}

/** What a module or an `.astro` file imports or exports from elsewhere, types and `import()` included. */
export function readImports(file: string, text: string): Mention[] {
  const source = file.endsWith('.astro') ? scriptOf(text) : text;
  return importsIn(ts.createSourceFile('/module.ts', source, ts.ScriptTarget.ESNext));
}

/** Reads a TypeScript module, or the frontmatter and the scripts of an `.astro` file. */
export function readSource(file: string, text: string): SourceFacts {
  const source = file.endsWith('.astro') ? scriptOf(text) : text;
  const { root, checker } = parse(source);
  const globals: Mention[] = [];
  const exports: string[] = [];

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isValue(node) && !isDeclared(node, checker)) {
      globals.push(mention(root, node, node.text));
    }
    if (ts.isPropertyAccessExpression(node) && isGlobalThis(node.expression)) {
      globals.push(mention(root, node, node.name.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(root);

  const module = checker.getSymbolAtLocation(root);
  for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) {
    exports.push(symbol.name);
  }
  return { imports: importsIn(root), globals, exports };
}

function importsIn(root: ts.SourceFile): Mention[] {
  const imports: Mention[] = [];
  // `import()`, of a module or of a type, stands anywhere; all else at the top.
  const anywhere = /\bimport\s*\(/.test(root.text);
  const visit = (node: ts.Node): void => {
    const specifier = importedBy(node);
    if (specifier !== undefined) imports.push(mention(root, node, specifier.text));
    if (anywhere) ts.forEachChild(node, visit);
  };
  ts.forEachChild(root, visit);
  return imports;
}

const mention = (root: ts.SourceFile, node: ts.Node, name: string): Mention => ({
  name,
  line: root.getLineAndCharacterOfPosition(node.getStart(root)).line + 1,
});

/**
 * The code of an `.astro` file with everything else blanked, so that lines keep their numbers.
 * Frontmatter and scripts are separate modules, but what they depend on is asked of the file.
 */
export function scriptOf(text: string): string {
  const blank = (piece: string) => piece.replaceAll(/[^\n]/g, ' ');
  const frontmatter = /^\s*---\n(.*?)\n---/s.exec(text)?.[0] ?? '';
  const rest = text.slice(frontmatter.length);
  const code = frontmatter.replaceAll('---', '   ');
  let scripts = '';
  let end = 0;
  for (const match of rest.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)) {
    const start = match.index + match[0].indexOf('>') + 1;
    const body = match[1] ?? '';
    scripts += blank(rest.slice(end, start)) + body;
    end = start + body.length;
  }
  return `${code}${scripts}${blank(rest.slice(end))}`;
}

/** Parses one module by itself: without a library, what it does not declare is a global. */
function parse(text: string): { root: ts.SourceFile; checker: ts.TypeChecker } {
  const name = '/module.ts';
  const root = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  const host: ts.CompilerHost = {
    fileExists: (file) => file === name,
    getCanonicalFileName: (file) => file,
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => '/lib.d.ts',
    getNewLine: () => '\n',
    getSourceFile: (file) => (file === name ? root : undefined),
    readFile: () => undefined,
    useCaseSensitiveFileNames: () => true,
    writeFile: () => undefined,
  };
  const options: ts.CompilerOptions = { noLib: true, noResolve: true, types: [] };
  const program = ts.createProgram([name], options, host);
  return { root, checker: program.getTypeChecker() };
}

function importedBy(node: ts.Node): ts.StringLiteral | undefined {
  const specifier =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier : undefined;
}

/** Whether an identifier stands for a value, not for a member, a label, a type or a new name. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isTypeNode(parent) && !ts.isTypeQueryNode(parent)) {
    return ts.isExpressionWithTypeArguments(parent);
  }
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isImportOrExportSpecifier(parent)) return false;
  if ('propertyName' in parent && parent.propertyName === node) return false;
  if ('label' in parent && parent.label === node) return false;
  return !('name' in parent && parent.name === node);
}

function isDeclared(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  // `undefined` and `globalThis` belong to the language and are declared by no file.
  return (symbol?.declarations?.length ?? 0) > 0 || node.text === 'undefined';
}

function isGlobalThis(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === 'globalThis';
}
