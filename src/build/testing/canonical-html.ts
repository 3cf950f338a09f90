import { Parser } from 'htmlparser2';

const blocks = new Set(
  'article aside blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

interface Token {
  shown: string;
  kind: 'block' | 'inline' | 'text' | 'code';
}

/**
 * HTML as a reader's browser takes it: attributes in one order, signs unescaped, and no white space
 * beside a block, where it shows nothing. White space between inline elements and in code stays.
 */
export function canonicalHtml(html: string): string {
  const tokens: Token[] = [];
  let preformatted = 0;
  const tag = (shown: string, name: string) =>
    tokens.push({ shown, kind: blocks.has(name) ? 'block' : 'inline' });
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'pre') preformatted += 1;
      const written = Object.entries(attributes)
        .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
        .sort();
      tag(`<${name}${written.join('')}>`, name);
    },
    ontext(text) {
      const kind = preformatted > 0 ? 'code' : 'text';
      const last = tokens.at(-1);
      if (last?.kind === kind) last.shown += text;
      else tokens.push({ shown: text, kind });
    },
    onclosetag(name) {
      if (name === 'pre') preformatted -= 1;
      tag(`</${name}>`, name);
    },
  });
  parser.end(html);
  return tokens
    .map(({ shown, kind }, index) => {
      if (kind !== 'text') return shown;
      const start = isEdge(tokens[index - 1]) ? shown.trimStart() : shown;
      return isEdge(tokens[index + 1]) ? start.trimEnd() : start;
    })
    .join('');
}

function isEdge(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'block';
}
