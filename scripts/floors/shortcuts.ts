import ts from 'typescript';
import { scriptOf } from './source-facts.ts';

/** How a browser test waits by a guess: for a while, or for a network that happens to be quiet. */
const guesses = ['networkidle', 'waitForTimeout'];

/**
 * Shortcuts that hide a fault instead of mending it, with their lines: a value forced into any type,
 * so that the compiler checks nothing, and in browser tests a wait by a guess.
 */
export function shortcuts(file: string, text: string): string[] {
  const source = file.endsWith('.astro') ? scriptOf(text) : text;
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true);
  const isBrowserTest = file.startsWith('src/e2e/');
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = forcedCast(node) ?? (isBrowserTest ? guess(node) : undefined);
    if (what !== undefined) {
      const { line } = root.getLineAndCharacterOfPosition(node.getEnd());
      found.push(`${file}:${line + 1}: ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** `as never`, `as any`, and `as unknown as T`, whether or not parentheses stand around it. */
function forcedCast(node: ts.Node): string | undefined {
  if (!ts.isAsExpression(node)) return undefined;
  const { kind } = node.type;
  if (kind === ts.SyntaxKind.NeverKeyword) return 'as never';
  if (kind === ts.SyntaxKind.AnyKeyword) return 'as any';
  let inner = node.expression;
  while (ts.isParenthesizedExpression(inner)) inner = inner.expression;
  const isThroughUnknown =
    ts.isAsExpression(inner) && inner.type.kind === ts.SyntaxKind.UnknownKeyword;
  return isThroughUnknown ? 'as unknown as' : undefined;
}

function guess(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return undefined;
  return guesses.includes(node.text) ? node.text : undefined;
}
