import { expect, test } from 'vitest';
import { documentOf, reportOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { targetsByTopic } from './targets.ts';

const target = (label: string, fields: object = {}) => ({
  label,
  comparator: '>=',
  value: 90,
  unit: '%',
  kind: 'chi-tieu',
  ...fields,
});
const labels = (...entries: Parameters<typeof libraryOf>[0]) =>
  targetsByTopic(libraryOf(entries)).map(({ topic, targets }) => [
    topic?.id,
    targets.map((item) => item.target.label),
  ]);

test('targets of documents and plans stand together by topic, in the order of the topics', () => {
  expect(
    labels(
      documentOf('a', { targets: [target('Một', { topic: 'cong-doan' })] }),
      reportOf('b', {
        kind: 'ke-hoach',
        targets: [target('Hai', { topic: 'cong-doan' }), target('Ba', { topic: 'dan-van' })],
      }),
    ),
  ).toEqual([
    ['dan-van', ['Ba']],
    ['cong-doan', ['Một', 'Hai']],
  ]);
});

test('a threshold set by law is no target', () => {
  expect(labels(documentOf('a', { targets: [target('Một', { kind: 'nguong-phap-ly' })] }))).toEqual(
    [],
  );
});

test('targets without a topic come last', () => {
  expect(
    labels(
      documentOf('a', { targets: [target('Không rõ'), target('Một', { topic: 'cong-doan' })] }),
    ),
  ).toEqual([
    ['cong-doan', ['Một']],
    [undefined, ['Không rõ']],
  ]);
});
