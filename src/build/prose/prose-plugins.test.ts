import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { prosePlugins } from './prose-plugins.ts';

const page = new URL('file:///so-tay/src/pages/gioi-thieu.mdx');

function html(text: string, base = '/', fileURL = page): string {
  const features = { headingAttributes: true };
  const result = markdownToHtml(text, { hastPlugins: [prosePlugins(base)], features, fileURL });
  if (result instanceof Promise) throw new TypeError('A plugin is asynchronous.');
  return result.html.replaceAll('\n', '');
}

test('a heading and what follows it are a section of its name', () => {
  expect(html('Trước\n\n## Một\n\nA\n\nB\n\n## Hai\n\nC')).toBe(
    '<p>Trước</p>' +
      '<section aria-labelledby="mot"><h2 id="mot">Một</h2><p>A</p><p>B</p></section>' +
      '<section aria-labelledby="hai"><h2 id="hai">Hai</h2><p>C</p></section>',
  );
});

test('a heading of a lower level stays within its section', () => {
  expect(html('## Một\n\n### Nhỏ\n\nA')).toBe(
    '<section aria-labelledby="mot"><h2 id="mot">Một</h2><h3>Nhỏ</h3><p>A</p></section>',
  );
});

test('a heading keeps the id that its author gave it', () => {
  expect(html('## Mức độ tin cậy { #tin-den-dau }')).toBe(
    '<section aria-labelledby="tin-den-dau"><h2 id="tin-den-dau">Mức độ tin cậy</h2></section>',
  );
});

test('a link from the root leads below the base path', () => {
  expect(html('[a](/so/25-nq-tw/?q=1#b)', '/so-tay/')).toContain(
    'href="/so-tay/so/25-nq-tw/?q=1#b"',
  );
  expect(html('[a](/so/)', '/')).toContain('href="/so/"');
});

test.each(['#can-bo', 'https://example.org/', '//example.org/'])(
  'a link to %s stays as it is',
  (address) => {
    expect(html(`[a](${address})`, '/so-tay/')).toContain(`href="${address}"`);
  },
);

test('an entry is left alone', () => {
  const entry = new URL('file:///so-tay/content/reports/a.mdx');
  expect(html('## Một\n\n[a](/so/)', '/so-tay/', entry)).toBe(
    '<h2>Một</h2><p><a href="/so/">a</a></p>',
  );
});

describe('the guide of editors', () => {
  const guide = (text: string) => html(text, '/so-tay/', new URL('file:///so-tay/HUONG-DAN.md'));

  test('shows the pictures that the site serves, with their size', () => {
    expect(guide('![Một ô](public/huong-dan/loi-o-o.png)')).toMatch(
      /<img src="\/so-tay\/huong-dan\/loi-o-o\.png" alt="Một ô" width="760" height="\d+" loading="lazy">/,
    );
  });

  test('leaves its title to the page', () => {
    expect(guide('# Hướng dẫn\n\nA')).toBe('<p>A</p>');
  });

  test('links to its parts by the anchors of the site', () => {
    expect(guide('[x](#đổi-tên-gỡ-mục)')).toContain('href="#doi-ten-go-muc"');
  });

  test('names other files of the project without a link that leads nowhere', () => {
    expect(guide('[CHANGELOG.md](CHANGELOG.md)')).toBe('<p><a>CHANGELOG.md</a></p>');
    expect(guide('[a](https://example.org/b.md)')).toContain('href="https://example.org/b.md"');
  });

  test('has tables that fold', () => {
    expect(guide('| A |\n| --- |\n| b |')).toContain('<table class="table">');
  });
});
