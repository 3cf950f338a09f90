import { expect, test } from 'vitest';
import { buildInputs } from './build-inputs.ts';

test('nothing given means today in Việt Nam, and a site that names no address', () => {
  // 18:30 UTC is half past one of the next day there.
  expect(buildInputs({}, new Date('2026-11-30T18:30:00Z'))).toEqual({
    day: '2026-12-01',
    site: undefined,
    base: undefined,
    contact: undefined,
  });
});

test('an empty variable is one that is not given', () => {
  const { day, site, base } = buildInputs({ BUILD_DAY: '', SITE_URL: '', BASE_PATH: '' });
  expect([day, site, base]).toEqual([expect.stringMatching(/^\d{4}-/), undefined, undefined]);
});

test('what is given well is taken as it is', () => {
  const env = {
    BUILD_DAY: '2024-02-29',
    SITE_URL: 'https://a.example',
    BASE_PATH: '/so-tay/',
    CONTACT_EMAIL: 'ban.tap@a.example',
  };
  expect(buildInputs(env)).toEqual({
    day: '2024-02-29',
    site: 'https://a.example',
    base: '/so-tay/',
    contact: 'ban.tap@a.example',
  });
});

test.each([
  // no such month
  ['BUILD_DAY', '2026-13-45'],
  // no leap year
  ['BUILD_DAY', '2026-02-29'],
  // as people write it
  ['BUILD_DAY', '21/11/2026'],
  // a month is no day
  ['BUILD_DAY', '2026-11'],
  // no address, two of them, and one that would write a header of the letter
  ['CONTACT_EMAIL', 'bantap'],
  ['CONTACT_EMAIL', 'a@a.example,b@b.example'],
  ['CONTACT_EMAIL', 'a@a.example?cc=b@b.example'],
  // no protocol
  ['SITE_URL', 'danvan.example'],
  // another protocol
  ['SITE_URL', 'ftp://danvan.example'],
  // the folder belongs in BASE_PATH
  ['SITE_URL', 'https://danvan.example/so-tay'],
  // a secret would be printed on every page
  ['SITE_URL', 'https://ten:mat-khau@danvan.example'],
  // not from the root
  ['BASE_PATH', 'so-tay'],
  // a way out
  ['BASE_PATH', '/../so-tay'],
  // letters that an address would have to encode
  ['BASE_PATH', '/sổ tay'],
  // no host
  ['CONTACT_EMAIL', 'banbientap'],
])('%s=%s stops the build and says what to write', (name, value) => {
  expect(() => buildInputs({ [name]: value })).toThrow(
    new RegExp(`^${name}=.*không phải.*(?:ví dụ|Viết như)`, 's'),
  );
});

test('all that is wrong is told at once', () => {
  expect(() => buildInputs({ BUILD_DAY: 'hôm nay', SITE_URL: 'x', BASE_PATH: 'y' })).toThrow(
    /BUILD_DAY=[^\n]+\nSITE_URL=[^\n]+\nBASE_PATH=/,
  );
});
