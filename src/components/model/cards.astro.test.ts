import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import ModelBrowser from './ModelBrowser.astro';
import ModelCard from './ModelCard.astro';
import SimilarModels from './SimilarModels.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const card = {
  number: 12,
  address: '/mo-hinh/a/',
  name: 'Tổ <tự quản>',
  difficulty: 'Đường tối',
  where: 'Thôn Đông',
  amounts: [],
  scales: 'có số liệu việc đã làm; có nguồn công khai',
};
const amounts = [{ amount: '20 hộ', label: 'hộ nghèo' }];
const drawn = (props: object) => container.renderToString(ModelCard, { props: { card, ...props } });

test('the name of a model is text', async () => {
  expect(await drawn({})).toContain('Tổ &lt;tự quản&gt;');
});

test('a card can be chosen for a comparison only where its list says so', async () => {
  expect(await drawn({ choose: true })).toMatch(/data-number="12".*card-compare/s);
  const plain = await drawn({});
  expect(plain).not.toContain('data-number');
  expect(plain).not.toContain('card-compare');
});

test('amounts on a card lead to the sources of the model', async () => {
  expect(await drawn({ choose: true, card: { ...card, amounts } })).toContain(
    'href="/mo-hinh/a/#nguon-tai-lieu"',
  );
  expect(await drawn({ choose: true })).not.toContain('#nguon-tai-lieu');
});

test('the heading of a card stands at the level of its list', async () => {
  expect(await drawn({ level: 3 })).toMatch(/<h3>.*<\/h3>/s);
});

test('models like another say why, and are a section only where there are some', async () => {
  const props = { similar: [{ card, why: 'Vì cùng lĩnh vực.' }] };
  const html = await container.renderToString(SimilarModels, { props });
  expect(html).toMatch(/aria-labelledby="gan-gui".*<p class="why-here">Vì cùng lĩnh vực\.<\/p>/s);
  const none = await container.renderToString(SimilarModels, { props: { similar: [] } });
  expect(none).not.toContain('gan-gui');
});

const browser = {
  total: 40,
  cards: [card],
  pager: undefined,
  facets: [],
  current: undefined,
  combine: undefined,
  whole: undefined,
  files: '/mo-hinh/du-lieu/x/',
  comparison: '/mo-hinh/so-sanh/',
};

test('the list of all is one that a script can narrow', async () => {
  const html = await container.renderToString(ModelBrowser, { props: { browser } });
  expect(html).toContain('<model-gallery data-files="/mo-hinh/du-lieu/x/"');
  expect(html).toMatch(/data-clear hidden.*data-found hidden/s);
  expect(html).toMatch(/data-total[^>]*>\s*40\s*</);
});

test('the list of a value stands still and leads to the list of all', async () => {
  const still = {
    ...browser,
    files: undefined,
    current: { key: 'nam', value: '2020' },
    combine: '/mo-hinh/?nam=2020',
  };
  const html = await container.renderToString(ModelBrowser, { props: { browser: still } });
  expect(html).not.toMatch(/model-gallery|data-files|data-clear|data-found/);
  expect(html).toContain('<a href="/mo-hinh/?nam=2020">');
});

test('the bar of a comparison knows the page that compares', async () => {
  const html = await container.renderToString(ModelBrowser, { props: { browser } });
  expect(html).toContain('data-address="/mo-hinh/so-sanh/"');
});
