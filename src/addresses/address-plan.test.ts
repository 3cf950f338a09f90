import { expect, test } from 'vitest';
import { planAddresses } from './address-plan.ts';
import { addressesOf } from './testing/known.ts';

const moved = '- from: /van-ban/cu/\n  to: /van-ban/moi/\n  on: 2026-11-30\n';
const gone = '- from: /van-ban/cu/\n  gone: Ghi trùng.\n  on: 2026-11-30\n';

/** What a plan says, an address a line, and its problems. */
function plan(...given: Parameters<typeof addressesOf>) {
  const { moved, gone, problems } = planAddresses(addressesOf(...given));
  return {
    moved: Object.fromEntries(moved),
    gone: [...gone.keys()],
    problems: problems.map(({ file, line, severity, message, hint }) => ({
      at: `${file}:${line}`,
      severity,
      says: `${message} ${hint}`,
    })),
  };
}

test('a site whose published addresses all have pages has nothing to say', () => {
  expect(plan(['/', '/van-ban/'], ['/', '/van-ban/'])).toEqual({
    moved: {},
    gone: [],
    problems: [],
  });
});

test('an entry that vanished stops the build, with its line and both remedies, and no other entry is named', () => {
  const { problems } = plan(['/', '/van-ban/cu-2/'], ['/', '/van-ban/cu-2/', '/van-ban/cu/']);
  expect(problems).toEqual([
    {
      at: 'content/addresses.txt:5',
      severity: 'error',
      says: expect.stringMatching(
        /^Địa chỉ đã công bố \/van-ban\/cu\/ không còn trang\. .*npm run rename -- document\/cu MÃ-MỚI\. .*“gone: <vì sao gỡ>”/,
      ),
    },
  ]);
  expect(problems[0]?.says).not.toContain('cu-2');
});

test('an address that is no entry is moved by its address', () => {
  const [problem] = plan(['/'], ['/', '/chu-de/cu/']).problems;
  expect(problem?.says).toContain('npm run rename -- /chu-de/cu/ ĐỊA-CHỈ-MỚI');
});

test('what moved leads to its new address, its parts with it', () => {
  const live = ['/van-ban/moi/', '/van-ban/moi/luoc-do/'];
  const parts = ['/van-ban/cu/', '/van-ban/cu/luoc-do/', '/van-ban/cu/dieu-khoan/'];
  expect(plan(live, [...live, ...parts, '/tu-nghi-quyet-den-co-so/cu/'], moved)).toEqual({
    moved: {
      '/tu-nghi-quyet-den-co-so/cu/': '/van-ban/moi/',
      '/van-ban/cu/': '/van-ban/moi/',
      '/van-ban/cu/dieu-khoan/': '/van-ban/moi/',
      '/van-ban/cu/luoc-do/': '/van-ban/moi/luoc-do/',
    },
    gone: [],
    problems: [],
  });
});

test('what is gone takes its parts with it and leads nowhere', () => {
  const published = ['/van-ban/', '/van-ban/cu/', '/van-ban/cu/luoc-do/'];
  expect(plan(['/van-ban/'], published, gone)).toEqual({
    moved: {},
    gone: ['/van-ban/cu/', '/van-ban/cu/luoc-do/'],
    problems: [],
  });
});

test('what moved twice leads to where it is now', () => {
  const twice = `${moved}- from: /van-ban/moi/\n  to: /van-ban/nay/\n  on: 2026-11-30\n`;
  const result = plan(['/van-ban/nay/'], ['/van-ban/nay/'], twice);
  expect(result.moved['/van-ban/cu/']).toBe('/van-ban/nay/');
  expect(result.problems).toEqual([]);
});

test.each([
  // a choice of a list that nothing has any more
  ['/van-ban/nam/1990/', '/van-ban/'],
  // a page of a list that became shorter
  ['/mo-hinh/trang/9/', '/mo-hinh/'],
  // a page of a choice that is still there
  ['/mo-hinh/nam/2021/2/', '/mo-hinh/nam/2021/'],
  // a part that an entry has no more
  ['/van-ban/a/luoc-do/', '/van-ban/a/'],
])('%s falls back to %s without a word', (address, whole) => {
  const live = ['/van-ban/', '/mo-hinh/', '/mo-hinh/nam/2021/', '/van-ban/a/'];
  expect(plan(live, [...live, address])).toEqual({
    moved: { [address]: whole },
    gone: [],
    problems: [],
  });
});

test('a part of an entry that vanished does not lead to the list of entries', () => {
  const live = ['/van-ban/'];
  const result = plan(live, [...live, '/van-ban/a/', '/van-ban/a/luoc-do/']);
  expect(result.moved).toEqual({});
  expect(result.problems).toHaveLength(2);
});

test.each([
  // a circle
  [
    '- {from: /a/, to: /b/, on: 2026-11-30}\n- {from: /b/, to: /a/, on: 2026-11-30}\n',
    /nơi không có trang nào/,
  ],
  // a target that never was
  ['- {from: /a/, to: /c/, on: 2026-11-30}\n', /\/a\/ chuyển tới \/c\/, nơi không có trang nào/],
  // a page that is there
  ['- {from: /van-ban/, to: /van-ban/moi/, on: 2026-11-30}\n', /\/van-ban\/ vẫn còn trang/],
  // said twice
  [moved + moved, /\/van-ban\/cu\/ đã có ở dòng trên/],
])('the redirects %j are refused at their line', (redirects, says) => {
  const live = ['/', '/van-ban/', '/van-ban/moi/'];
  const { problems } = plan(live, live, redirects);
  expect(problems[0]).toMatchObject({
    at: expect.stringMatching(/^content\/redirects\.yaml:\d+$/),
    severity: 'error',
    says: expect.stringMatching(says),
  });
});

test('a new page that stands for itself must be in the book; a choice of a list may wait', () => {
  const before = ['/', '/van-ban/'];
  const page = plan([...before, '/van-ban/moi/', '/van-ban/nam/2030/'], before).problems;
  expect(page).toEqual([
    {
      at: 'content/addresses.txt:1',
      severity: 'error',
      says: expect.stringMatching(/2 địa chỉ mới, như \/van-ban\/moi\/\. Chạy npm run ledger/),
    },
  ]);
  const choice = plan([...before, '/van-ban/nam/2030/'], before).problems;
  expect(choice.map(({ severity }) => severity)).toEqual(['warning']);
});

test('without a book redirects are followed all the same', () => {
  const addresses = { ...addressesOf(['/van-ban/moi/'], [], moved), book: undefined };
  expect([...planAddresses(addresses).moved]).toEqual([['/van-ban/cu/', '/van-ban/moi/']]);
});

test('an address for ever that lost its page leads to the page that stands for it', () => {
  const live = ['/', '/so/', '/van-ban/05-ct-tw-2016/'];
  const { moved, problems } = planAddresses({
    ...addressesOf(live, [...live, '/so/05-ct-tw/']),
    folded: new Map([['/so/05-ct-tw/', '/van-ban/05-ct-tw-2016/']]),
  });
  expect([...moved]).toEqual([['/so/05-ct-tw/', '/van-ban/05-ct-tw-2016/']]);
  expect(problems).toEqual([]);
});
