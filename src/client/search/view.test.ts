import { afterEach, expect, test, vi } from 'vitest';
import { keepView, keptView } from './view.ts';

afterEach(() => vi.unstubAllGlobals());

test('what was kept with an entry of the history is shown again', () => {
  const history = {
    state: null as unknown,
    replaceState(state: unknown) {
      this.state = state;
    },
  };
  vi.stubGlobal('history', history);
  expect(keptView()).toEqual({ shown: 10, full: false, top: 0 });
  keepView({ shown: 30, full: true, top: 2400 });
  expect(keptView()).toEqual({ shown: 30, full: true, top: 2400 });
});

test('what others keep there is no view', () => {
  vi.stubGlobal('history', { state: { shown: 'tất cả', top: -5 } });
  expect(keptView()).toEqual({ shown: 10, full: false, top: 0 });
});
