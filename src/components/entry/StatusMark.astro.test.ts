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
