import { Parser } from 'htmlparser2';
import { headingSign } from '../../src/editing/word-body.ts';
import { TableRows } from './table-rows.ts';

/** An article of the web as lines of text, and what its head says of it. */
export interface HtmlText {
  lines: string[];
  title?: string;
  publisher?: string;
  /** ISO. */
  day?: string;
  url?: string;
}

/** What is shown around an article on every page, and what never shows. */
const FURNITURE = new Set(
  'script style noscript template iframe svg nav header footer aside form button select figure'.split(
    ' ',
  ),
);
const FURNITURE_NAME =
  /(?:^|[-_ ])(?:menu|nav|sidebar|share|social|related|comment|breadcrumbs?|banner|footer|header|ads?|advert|tags?|lien-quan|binh-luan)(?:$|[-_ ])/i;
const BLOCKS = new Set(
  'p div section article main li tr td th br h1 h2 h3 h4 h5 h6 blockquote pre table ul ol dd dt'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Reads HTML as text: one line a block, items behind a dash, cells parted by tabs; menus and the like are cut. */
export function htmlText(html: string): HtmlText {
  const within = /<(article|main)[\s>]/i.exec(html)?.[1]?.toLowerCase();
  const meta = new Map<string, string>();
  const lines: string[] = [];
  const rows = new TableRows();
  let line = '';
  let head = '';
  let depth = 0;
  let cutAt = -1;
  let mainAt = within === undefined ? 0 : -1;
  let wasMain = false;
  let inTitle = false;
  const flush = () => {
    const text = line
      .replace(/[^\S\t]+/g, ' ')
      .replace(/ ?\t ?/g, '\t')
      .replace(/^[ \t]+|[ \t]+$/g, '');
    if (text !== '' && text !== '-' && text !== headingSign && !rows.take(text)) lines.push(text);
    line = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta')
        meta.set(attributes['property'] ?? attributes['name'] ?? '', attributes['content'] ?? '');
      if (name === 'link' && attributes['rel'] === 'canonical')
        meta.set('canonical', attributes['href'] ?? '');
      if (name === 'title') inTitle = true;
      if (VOID.has(name)) {
        if (name === 'br') flush();
        return;
      }
      depth += 1;
      if (mainAt < 0 && !wasMain && name === within) mainAt = depth;
      const marks = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
      const isFurniture = FURNITURE.has(name) || (name !== 'body' && FURNITURE_NAME.test(marks));
      if (cutAt < 0 && isFurniture) cutAt = depth;
      if (cutAt >= 0) return;
      if (BLOCKS.has(name)) flush();
      if (name === 'li') line = '- ';
      if (/^h[2-6]$/.test(name)) line = headingSign;
      if (name === 'tr') rows.openRow();
      if (name === 'td' || name === 'th') rows.openCell();
    },
    ontext(text) {
      if (inTitle) head += text;
      else if (cutAt < 0 && mainAt >= 0) line += text.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
      if (VOID.has(name)) return;
      if (cutAt < 0 && BLOCKS.has(name)) flush();
      if (cutAt < 0 && name === 'tr') lines.push(...rows.closeRow());
      if (cutAt === depth) cutAt = -1;
      if (mainAt === depth && within !== undefined) {
        mainAt = -1;
        wasMain = true;
      }
      depth -= 1;
    },
  });
  parser.end(html);
  flush();
  const said = (value: string | undefined) => value?.trim() || undefined;
  const named = said(head.split(/ [|–-] /)[0]);
  // One word is the name of the site, or of nothing.
  const title = said(meta.get('og:title')) ?? (named?.includes(' ') ? named : undefined);
  const url = said(meta.get('canonical')) ?? said(meta.get('og:url'));
  const publisher = said(meta.get('og:site_name'));
  const day = /^\d{4}-\d{2}-\d{2}/.exec(meta.get('article:published_time') ?? '')?.[0];
  return {
    lines,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(day ? { day } : {}),
    ...(url && /^https?:/.test(url) ? { url } : {}),
  };
}
