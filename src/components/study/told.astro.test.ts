import { expect, test } from 'vitest';
import type { ToldView } from '../../views/session/told.ts';
import { render } from '../testing/render.ts';
import SlipList from './SlipList.astro';
import TalkList from './TalkList.astro';
import Told from './Told.astro';

const basis = [{ name: 'Điều 9, Luật', href: '/luat/' }];
const told: ToldView = {
  script: [{ html: 'Ta <b>đọc</b>.', basis }],
  length: 446,
  cases: [
    {
      title: 'Lời <hứa>',
      situation: 'Chưa làm.',
      roles: ['Giám đốc'],
      ask: ['Nói gì?'],
      expect: ['Có hạn.'],
      basis: [],
    },
  ],
};

test('what the trainer says is folded, with its length and its grounds', async () => {
  const html = await render(Told, { told });
  expect(html).toMatch(/<details class="told">\s*<summary>Lời giảng, khoảng 450 tiếng/);
  expect(html).toContain('<p>Ta <b>đọc</b>.</p>');
  expect(html).toContain('<a href="/luat/">Điều 9, Luật</a>');
  expect(html).not.toContain('<details class="told" open');
});

test('a case is folded under its name, with roles, task and what is waited for', async () => {
  const html = await render(Told, { told });
  expect(html).toContain('<summary>Tình huống: Lời &lt;hứa&gt;</summary>');
  for (const words of ['Các vai', 'Giám đốc', 'Nói gì?', 'Ý cần có', 'Có hạn.'])
    expect(html).toContain(words);
});

test('a step with cases alone has no empty script', async () => {
  expect(await render(Told, { told: { ...told, script: [] } })).not.toContain('Lời giảng');
});

test('a question without awaited answers has nothing to open', async () => {
  const html = await render(TalkList, {
    talks: [
      { html: 'Vì sao?', expect: ['Vì dân'] },
      { html: 'Ai?', expect: [] },
    ],
  });
  expect(html.match(/<details/g)).toHaveLength(1);
  expect(html).toMatch(/Vì sao\?.*<li>Vì dân<\/li>.*Ai\?/s);
});

test('what is right stands under the mistake, with what shows it', async () => {
  const html = await render(SlipList, {
    slips: [
      { wrong: 'Sai', right: 'Khác', basis },
      { wrong: 'Chỉ sai', right: undefined, basis: [] },
    ],
  });
  expect(html).toMatch(/Sai.*<strong>Đúng:<\/strong> Khác.*Căn cứ:.*Điều 9, Luật.*Chỉ sai/s);
  expect(html.match(/Căn cứ/g)).toHaveLength(1);
});
