import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { beforeAll, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readBody } from '../../body/body.ts';
import { projectContent } from '../../entries/testing/project-content.ts';
import { createSite } from '../../views/create-site.ts';
import type { Site } from '../../views/site.ts';
import { bodyMarkdown } from './body-markdown.ts';
import { withoutTags } from './markdown-site.ts';
import { markdownTwins, type Twin, twinText } from './twins.ts';

const whole = (address: string) => `https://danvan.example${address}`;
let site: Site;
let twins: Twin[];
beforeAll(async () => {
  site = createSite({ content: await projectContent(), day: '2026-11-30', base: '/' });
  twins = markdownTwins(site.library);
});

const textOf = ({ of }: Twin) => twinText(of, site, whole);
const twinOf = (page: string) =>
  twins
    .filter((twin) => twin.page === page)
    .map(textOf)
    .join();

test('the twin of a document says what it is, how it stands, and where that comes from', () => {
  const text = twinOf('/van-ban/25-nq-tw-2013/');
  const [, head = '', body = ''] = text.split(/^---$/m);
  expect(parseYaml(head)).toMatchObject({
    number: '25-NQ/TW',
    issuedOn: '2013-06-03',
    address: 'https://danvan.example/van-ban/25-nq-tw-2013/',
    licence: 'CC-BY-4.0',
  });
  expect(body).toMatch(/^# Nghị quyết 25-NQ\/TW/m);
  expect(body).toMatch(/tính đến 30\/11\/2026/);
  expect(body).toMatch(/^## Điểm chính$/m);
  expect(body).toMatch(/^\[\^1\]: /m);
});

test('no twin holds HTML or a tag of the content, and every mark of a source leads to one', () => {
  const processor = unified().use(remarkParse).use(remarkGfm);
  // One of seven: reading all of them takes as long as all other tests of this room.
  const some = twins.filter((_, index) => index % 7 === 0 || index > site.library.entries.length);
  const faults = some.flatMap((twin) => {
    const { page } = twin;
    const [, , ...body] = textOf(twin).split(/^---$/m);
    const markdown = body.join('---');
    const found: string[] = [];
    const visit = (node: { type: string; value?: string; children?: unknown[] }) => {
      if (node.type === 'html') found.push(`${page}: ${node.value}`);
      // A mark without its note is read as a text.
      if (node.type === 'text' && /\[\^\d+\]/.test(node.value ?? ''))
        found.push(`${page}: ${node.value}`);
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(processor.parse(markdown));
    return found;
  });
  expect(faults).toEqual([]);
});

test('links lead to whole addresses, wherever a text is read', () => {
  const relative = twins.flatMap((twin) =>
    (textOf(twin).match(/\]\(\/[^)]*\)/g) ?? []).map((link) => `${twin.page}: ${link}`),
  );
  expect(relative).toEqual([]);
});

test('twins stand beside entries, questions and topics', () => {
  const pages = twins.map(({ page }) => page);
  expect(pages).toEqual(expect.arrayContaining(['/hoi-dap/hop-dan/', '/chu-de/dan-van/']));
  expect(pages.length).toBeGreaterThan(site.library.entries.length);
});

test('an entry’s own text is left as Markdown, without remarks and tags', () => {
  const body = readBody(
    'Theo <Citation document="25-nq-tw-2013">Nghị quyết 25</Citation>.{/* hỏi lại */}\n\n<DocumentTargets document="a" />\n\n- một\n',
  );
  expect(bodyMarkdown(body)).toBe('Theo [Nghị quyết 25](/van-ban/25-nq-tw-2013/).\n\n- một');
});

test('what a view adds as HTML becomes Markdown', () => {
  expect(
    withoutTags('<b>Một</b> &amp; <a class="x" href="/a/">hai</a><sup><a href="#n">1</a></sup>'),
  ).toBe('Một & [hai](/a/)1');
});
