import { expect, test } from 'vitest';
import { vocabularySources } from './testing/sample.ts';
import { readVocabulary } from './vocabulary.ts';

const topics = 'content/vocabulary/topics.yaml';
const withTopics = (text: string) =>
  readVocabulary(new Map([...vocabularySources, [topics, text]]));

test('a province of either time leads to the one of today', () => {
  const { places } = readVocabulary(vocabularySources).vocabulary;
  expect(places.get('lai-chau')).toMatchObject({ nowId: 'lai-chau' });
  expect(places.get('binh-duong')).toMatchObject({ nowId: 'thanh-pho-ho-chi-minh' });
});

test('the engine of citations knows the same types and laws', () => {
  const { citations } = readVocabulary(vocabularySources).vocabulary;
  expect(citations.typeByName('nghị quyết')?.code).toBe('NQ');
  expect(citations.law('Luật Công đoàn')).toMatchObject({ name: 'Luật Công đoàn' });
});

test('an id given twice stands at the later line', () => {
  const { problems } = withTopics('- id: a\n  name: A\n- id: b\n  name: B\n- id: a\n  name: C\n');
  expect(problems).toMatchObject([
    {
      file: topics,
      line: 5,
      column: 3,
      field: '[3].id',
      message: 'Mã “a” đã dùng ở một dòng trên.',
    },
  ]);
});

test('a list without a line is a mistake', () => {
  expect(withTopics('').problems).toMatchObject([
    { file: topics, message: 'Phần đầu tệp cần ít nhất 1 dòng, đang có 0.' },
  ]);
});

test('a wrong line is told by its number, and the other lists are read', () => {
  const { vocabulary, problems } = withTopics('- id: a\n  nam: A\n');
  expect(problems.map(({ line, field }) => [line, field])).toEqual([
    [1, '[1].name'],
    [2, '[1].nam'],
  ]);
  expect(vocabulary.topics.size).toBe(0);
  expect(vocabulary.fields.size).toBe(1);
});

test('a field may only name topics of the list', () => {
  const fields = 'content/vocabulary/fields.yaml';
  const text = '- id: a\n  name: A\n  topics:\n    - dan-van\n    - khong-co\n';
  const { problems } = readVocabulary(new Map([...vocabularySources, [fields, text]]));
  expect(problems).toMatchObject([
    {
      file: fields,
      line: 5,
      field: '[1].topics[2]',
      message: 'Danh mục topics.yaml không có mã “khong-co”.',
    },
  ]);
});
