import { expect, test } from 'vitest';
import { odtFile, wordFile, words } from './office/testing/files.ts';
import { MOST_LETTERS, type OpenedDraft, openDraft, pastedDraft } from './open-draft.ts';

const opened = (draft: ReturnType<typeof openDraft>): OpenedDraft => {
  if (typeof draft === 'string') throw new Error(draft);
  return draft;
};

test('an office file comes with the way back, a text without', () => {
  expect(opened(openDraft(wordFile(words('Căn cứ')))).file?.kind).toBe('docx');
  expect(opened(openDraft(odtFile('<text:p>Căn cứ</text:p>'))).file?.kind).toBe('odt');
  const text = opened(openDraft(new TextEncoder().encode('Căn\u00ad cứ\r\nmột\thai')));
  expect(text).toMatchObject({ text: 'Căn cứ\nmột\thai', encoding: 'utf-8', file: undefined });
  expect(text.walls.map(({ kind }) => kind)).toEqual(['paragraph', 'tab']);
});

test('a file in an old font is read, and not written to', () => {
  const body = words('C¨n cø NghÞ quyÕt sè 25-NQ/TW, ngµy 03/6/2013 vÒ c«ng t¸c d©n vËn');
  expect(opened(openDraft(wordFile(body)))).toMatchObject({
    text: 'Căn cứ Nghị quyết số 25-NQ/TW, ngày 03/6/2013 về công tác dân vận\n',
    legacy: 'tcvn3',
    file: undefined,
  });
});

test('a pasted text in an old font is turned into Unicode', () => {
  expect(opened(pastedDraft('Caên cöù Nghò quyeát soá 25 veà coâng taùc')).text).toBe(
    'Căn cứ Nghị quyết số 25 về công tác',
  );
});

test('a text of a thousand pages is refused', () => {
  expect(pastedDraft('a'.repeat(MOST_LETTERS + 1))).toBe('too-long');
});
