import { expect, test } from 'vitest';
import { validityStatuses } from '../../schema/index.ts';
import { statusNames } from '../../words/entries.ts';
import { render } from '../testing/render.ts';
import StatusMark from './StatusMark.astro';

test.each(validityStatuses)(
  'the state %s is told by a word, a colour and a drawing',
  async (status) => {
    const html = await render(StatusMark, { status });
    expect(html).toMatch(new RegExp(`^<span class="status status-${status}"><svg `));
    expect(html).toContain(`${statusNames[status]}</span>`);
    expect(html).toMatch(/<(?:path|circle)/);
  },
);

test('what was searched and what nobody searched have different drawings', async () => {
  const drawing = async (status: (typeof validityStatuses)[number]) =>
    (await render(StatusMark, { status })).match(/<svg.*<\/svg>/)?.[0];
  expect(await drawing('chua-thay-thay-the')).not.toBe(await drawing('chua-kiem-tra'));
  expect(await drawing('con-hieu-luc')).not.toBe(await drawing('dang-ap-dung'));
});

test('a few words of why stand beside the name', async () => {
  expect(await render(StatusMark, { status: 'con-hieu-luc', short: 'từ <năm>' })).toContain(
    'Còn hiệu lực <span class="on">· từ &lt;năm&gt;</span>',
  );
});
