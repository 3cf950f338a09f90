import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import DraftForm from './DraftForm.astro';

test('a draft may come from any place, or from where its text says', async () => {
  const html = await render(DraftForm, { places: [{ id: 'a', name: '<Lai Châu>' }] });
  expect(html).toContain(
    '<option value="">Đọc ở đầu dự thảo</option><option value="a">&lt;Lai Châu&gt;</option>',
  );
});
