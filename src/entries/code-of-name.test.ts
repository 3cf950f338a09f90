import { rm } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeOfIssuer } from './code-of-issuer.ts';
import { codeOfName } from './code-of-name.ts';
import { parseEntry } from './entry.ts';
import { readContent } from './read-content.ts';
import { contentFolder, putFile } from './testing/content-folder.ts';
import { projectContent } from './testing/project-content.ts';
import { fileText } from './testing/sample.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The lists of the library itself: what is told must be right for their names. */
let vocabulary: Vocabulary;
beforeAll(async () => {
  ({ vocabulary } = await projectContent());
});

test.each([
  ['places', 'Lai Châu', 'lai-chau'],
  ['places', 'tỉnh Lai Châu', 'lai-chau'],
  ['places', 'TP. Hồ Chí Minh', 'thanh-pho-ho-chi-minh'],
  ['unitTypes', 'Công đoàn', 'cong-doan'],
  ['unitTypes', 'phường', 'xa-phuong'],
  ['issuers', 'Ban Thường vụ Tỉnh ủy', 'ban-thuong-vu-tinh-uy'],
  ['issuers', 'Tỉnh ủy Lai Châu', 'tinh-uy'],
  ['issuers', 'tinh-uy-lai-chau', 'tinh-uy'],
  ['issuers', 'Thành uỷ Hà Nội', 'tinh-uy'],
  ['issuers', 'UBND tỉnh', 'uy-ban-nhan-dan-tinh'],
  ['issuers', 'Liên đoàn Lao động tỉnh', 'lien-doan-lao-dong-tinh'],
  ['issuers', 'LĐLĐ Lai Châu', 'lien-doan-lao-dong-tinh'],
  ['issuers', 'Bộ Chính trị', 'bo-chinh-tri'],
] as const)('in %s, “%s” means %s', (list, written, id) => {
  expect(codeOfName(list, written, vocabulary)?.id).toBe(id);
});

test.each([
  ['places', 'Lai'],
  ['places', ''],
  // Lai Châu had a city of that name, below the province.
  ['issuers', 'Thành ủy Lai Châu'],
  ['issuers', 'UBND thành phố'],
  ['issuers', 'Liên đoàn Lao động'],
] as const)('in %s, “%s” means nothing for certain', (list, written) => {
  expect(codeOfName(list, written, vocabulary)).toBeUndefined();
});

test('a city is a province where the row of a register says which', () => {
  const idIn = (place: string) => codeOfIssuer('UBND thành phố', vocabulary, place)?.id;
  expect([idIn('hai-phong'), idIn('lai-chau')]).toEqual(['uy-ban-nhan-dan-tinh', undefined]);
});

describe('a name typed for a code', () => {
  test('is told with the code that the list has for it', async () => {
    const root = await contentFolder();
    await putFile(root, 'content/models/a.mdx', fileText('model', { place: 'tỉnh Lai Châu' }));
    const { problems } = await readContent(root);
    await rm(root, { recursive: true });
    expect(problems[0]).not.toHaveProperty('typedForCode');
    expect(problems).toMatchObject([
      {
        field: 'place',
        message: '“tỉnh Lai Châu” là tên, chỗ này phải ghi mã.',
        hint: 'Danh mục có “Lai Châu”, mã `lai-chau`.',
      },
    ]);
  });

  test('is told by its form alone before the lists are read', () => {
    const { problems } = parseEntry(
      'model',
      'content/models/a.mdx',
      fileText('model', { place: 'Lai Châu' }),
    );
    expect(problems).toMatchObject([{ message: expect.stringContaining('chữ thường không dấu') }]);
  });
});
