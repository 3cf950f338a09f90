import { expect, test } from 'vitest';
import { personIn } from './persons.ts';

test.each([
  // titles of kinship
  ['Bà Nguyễn Thị Lan, khu phố 3', 'Nguyễn Thị Lan'],
  ['do anh Trần Văn Bình trông coi', 'Trần Văn Bình'],
  // a name that begins as an office does, and one behind both
  ['ông Phó Đức Chính', 'Phó Đức Chính'],
  ['đồng chí Phó Bí thư Lò Văn Pánh', 'Lò Văn Pánh'],
  // an office before a name
  ['Bí thư Lò Văn Pánh đi từng bản', 'Lò Văn Pánh'],
  // a name alone
  ['Tổ trưởng là Giàng A Pó', 'Giàng A Pó'],
])('%s names a person', (text, name) => {
  expect(personIn(text)).toBe(name);
});

test.each([
  // a place of two words, one of them looks like a title
  'Tỉnh Bà Rịa - Vũng Tàu và huyện đảo Cô Tô',
  // streets and schools
  'Mở hẻm 453/77C đường Lê Văn Sỹ',
  'Trường Tiểu học Nguyễn Thị Minh Khai',
  'Mở rộng hẻm 453/77C Lê Văn Sỹ',
  'Thôn Đông, xã Hoàng Văn Thụ',
  // an office before a place
  'Nữ trưởng thôn Thành Vân',
  // the leader
  'Học tập Chủ tịch Hồ Chí Minh',
  // an office behind a word of address
  'đồng chí Phó Bí thư Thường trực Tỉnh ủy; Đồng chí Chủ Tịch Ủy Ban',
  'ông Trưởng Ban Dân vận, các đồng chí Phó Trưởng Ban',
  // an office without a name
  'Chủ tịch UBND xã Tân Hội; Bí thư Đảng ủy phường',
  // peoples and units
  'Đồng bào Khmer, anh em công nhân Công ty Kyungshin',
])('%s names none', (text) => {
  expect(personIn(text)).toBeUndefined();
});
