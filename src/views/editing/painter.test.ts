import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { beforeAll, expect, test } from 'vitest';
import { readBody } from '../../body/body.ts';
import {
  citingEntry,
  createEditingLibrary,
  createPainter,
  type EditingLibrary,
} from '../../editing/index.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { projectContent } from '../../entries/testing/project-content.ts';
import { createSite } from '../create-site.ts';
import type { Site } from '../site.ts';
import { editingData } from './editing-data.ts';

const day = '2026-11-30';
let site: Site;
let library: EditingLibrary;
let entries: readonly AnyEntry[];

beforeAll(async () => {
  const content = await projectContent();
  entries = content.entries;
  site = createSite({ content, day, base: '/so-tay/' });
  library = createEditingLibrary(JSON.parse(JSON.stringify(editingData(site.library))));
});

const written = (content: ElementContent[]): string =>
  toHtml(
    { type: 'root', children: content },
    { characterReferences: { useNamedReferences: true } },
  );

/** What both must have: the form leads to a page, not into the middle of it, and opens no cards. */
const essence = (html: string): string =>
  html
    .replace(/(<a [^>]*href="[^"#]+\/van-ban\/[^"/]+\/)[^"]*"/g, '$1"')
    .replace(/ data-\w+="[^"]*"/g, '')
    .replace(/<span>(.*?)<\/span>/gs, '$1')
    .replaceAll('class="source-mark also"', 'class="source-mark"')
    .replace(/<(\w+)((?: [a-z-]+="[^"]*")+)>/g, (_tag, name: string, attributes: string) => {
      const sorted = attributes.match(/ [a-z-]+="[^"]*"/g)?.toSorted() ?? [];
      return `<${name}${sorted.join('')}>`;
    });

test('bodies look in the form as on the pages of the site: the same words, marks and links', () => {
  const withBody = entries.filter(({ body }) => body.source.trim() !== '');
  expect(withBody.length).toBeGreaterThan(50);
  for (const entry of withBody) {
    // A table of targets is drawn on the page alone.
    if (entry.body.components.some(({ name }) => name === 'DocumentTargets')) continue;
    const { kind, id, data, body } = entry;
    const context = citingEntry(kind, id, data);
    const painter = createPainter(library, '/so-tay/', context);
    // The fields of an entry say too which documents it means.
    for (const text of textsIn(data)) painter.text(text);
    const painted = painter.body(readBody(body.source));
    painter.finish();
    expect([id, essence(written(painted))]).toEqual([id, essence(site.body(entry).html)]);
  }
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function paint(source: string): string {
  const painter = createPainter(library, '/', {});
  const painted = painter.body(readBody(source));
  painter.finish();
  return written(painted);
}

test('a citation of one document is a link, of several leads to its number, of none is marked', () => {
  expect(paint('Theo Nghị quyết 25-NQ/TW ngày 03/6/2013.')).toContain(
    '<a class="cite" href="/van-ban/25-nq-tw-2013/">Nghị quyết 25-NQ/TW',
  );
  expect(paint('Theo Nghị quyết 20-NQ/TW.')).toContain('cite-several" href="/so/20-nq-tw/"');
  expect(paint('Theo Nghị quyết 987-NQ/TW.')).toContain('<span class="cite-wanted"');
});

test('a table of targets is told where it will stand', () => {
  expect(paint('<DocumentTargets document="299-kh-ldld-lai-chau-2022" />')).toContain(
    'Bảng chỉ tiêu của 299/KH-LĐLĐ',
  );
});

test('nothing of a hostile body becomes more than words', () => {
  const html = paint(
    '[x](javascript:alert(1)) <script>alert(1)</script> <b title={process.env.HOME}>y</b> {1+1}',
  );
  expect(html).not.toMatch(/<script|<b[ >]|javascript:/);
});
