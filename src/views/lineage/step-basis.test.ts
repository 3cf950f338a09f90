import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { stepBasis } from './step-basis.ts';

const resolution = (fields: object = {}) =>
  documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03', ...fields });
const conclusion = (fields: object = {}) =>
  documentOf('43-kl-tw-2019', {
    ...{ number: '43-KL/TW', type: 'Kết luận', issuedOn: '2019-01-07' },
    ...fields,
  });

function basisOf(child: object, parent: object = {}) {
  const step = { child: conclusion(child), parent: resolution(parent) };
  return stepBasis({ kind: 'tiep-tuc-thuc-hien', ...step }, siteOf([step.child, step.parent]));
}

test("a sentence of the entry's own page leads to its section there", () => {
  const summary = 'Tiếp tục thực hiện Nghị quyết 25-NQ/TW năm 2013.[^1]';
  expect(basisOf({ summary })).toEqual({
    sentence: {
      lead: 'Câu làm căn cứ',
      text: 'Tiếp tục thực hiện Nghị quyết 25-NQ/TW năm 2013.',
      from: 'mở trang riêng',
      href: '/so-tay/van-ban/43-kl-tw-2019/#tom-tat',
    },
    sources: [expect.objectContaining({ title: 'Một trang', href: 'https://example.org/' })],
  });
});

test("a sentence of another entry's page names that entry", () => {
  const summary = 'Được tiếp tục theo Kết luận 43-KL/TW năm 2019.';
  expect(basisOf({}, { summary }).sentence).toMatchObject({
    from: 'Nghị quyết 25-NQ/TW (2013)',
    href: '/so-tay/van-ban/25-nq-tw-2013/#tom-tat',
  });
});

test('a step that no text speaks of has neither sentence nor sources', () => {
  expect(basisOf({})).toEqual({ sentence: undefined, sources: [] });
});
