import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import FitForm from './FitForm.astro';
import FitRule from './FitRule.astro';
import ProposalFieldRow from './ProposalFieldRow.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

test('a choice of the fit form can be left open, and its name stands in the address', async () => {
  const field = {
    key: 'place',
    label: 'Địa bàn',
    parameter: 'noi',
    options: [{ id: 'nong-thon', name: 'Nông thôn' }],
  };
  const props = { fields: [field], files: '/mo-hinh/du-lieu/x/' };
  const html = await container.renderToString(FitForm, { props });
  expect(html).toMatch(
    /<select id="noi" name="noi" data-key="place">\s*<option value="">.*<option value="nong-thon">Nông thôn/s,
  );
  expect(html).toContain('<model-fit data-files="/mo-hinh/du-lieu/x/">');
});

test('the rule of fit has a row for each of its points', async () => {
  const rule = [
    { name: 'Địa bàn', points: '2' },
    { name: 'Minh chứng mức 0', points: '−2' },
  ];
  const html = await container.renderToString(FitRule, { props: { rule, traits: [] } });
  expect(html.match(/<th scope="row">/g)).toHaveLength(2);
  expect(html).toMatch(/Minh chứng mức 0<\/th>\s*<td class="figure" data-label="Điểm:">\s*−2/);
});

const field = { key: 'name', kind: 'line', label: 'Tên', help: 'Tên <đang dùng>.' };
const row = (more: object, options: object[] = []) =>
  container.renderToString(ProposalFieldRow, { props: { field: { ...field, ...more }, options } });

test('the help of a field is text, and the control is described by it', async () => {
  const html = await row({});
  expect(html).toContain('Tên &lt;đang dùng&gt;.');
  expect(html).toMatch(/<input type="text"[^>]* aria-describedby="muc-name-giup"/);
});

test.each([
  ['text', '<textarea rows="3"'],
  ['list', '<textarea rows="4"'],
  ['year', 'inputmode="numeric" maxlength="4"'],
  ['check', '<input type="checkbox"'],
])('a field of the kind %s has its own control', async (kind, control) => {
  expect(await row({ kind })).toContain(control);
});

test('a choice offers its options', async () => {
  const html = await row({ kind: 'choice' }, [{ id: 'xa', name: 'Xã' }]);
  expect(html).toContain('<option value="xa">Xã</option>');
});

test('a limit is shown at the label, and counted below', async () => {
  const html = await row({ words: 20, required: true });
  expect(html).toContain('(bắt buộc, tối đa 20 tiếng)');
  expect(html).toContain('data-counter="name" data-limit="20"');
});

test('a field without examples has nothing to unfold', async () => {
  expect(await row({})).not.toContain('<details>');
  expect(await row({ bad: 'Không có' })).toContain('<details>');
});
