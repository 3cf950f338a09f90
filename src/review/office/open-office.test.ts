import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openOffice } from './open-office.ts';
import { odtFile, part, wordFile, words } from './testing/files.ts';

const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const withMain = (xml: string) => wordFile('', { other: { 'word/document.xml': strToU8(xml) } });
const cut = (bytes: Uint8Array) => bytes.slice(0, bytes.length - 40);
const flipped = (bytes: Uint8Array) => {
  const at = new TextDecoder('latin1').decode(bytes).indexOf('word/document.xml') + 60;
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 0xff;
  return changed;
};

test.each([
  ['a .doc of old Word', new Uint8Array([...OLE, ...utf16('WordDocument')]), 'old-word'],
  ['a .docx with a password', new Uint8Array([...OLE, ...utf16('EncryptedPackage')]), 'password'],
  ['a workbook of old Excel', new Uint8Array([...OLE, ...utf16('Workbook')]), 'old-office'],
  ['a PDF', strToU8('%PDF-1.7'), 'pdf'],
  ['an RTF', strToU8('{\\rtf1 a}'), 'rtf'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'picture'],
  ['a workbook', withMain('<workbook/>'), 'workbook'],
  ['slides', withMain('<p:presentation/>'), 'slides'],
  ['a packed folder', zipSync({ 'a.txt': strToU8('a') }), 'other-archive'],
  ['a file cut short', cut(wordFile(words('a'))), 'damaged'],
  ['a file with a wrong bit', flipped(wordFile(words('một'.repeat(50)))), 'damaged'],
  ['a part that ends in the middle', withMain(part(words('a')).slice(0, -20)), 'damaged'],
  ['a part with a stray end', withMain(part('</w:x>')), 'damaged'],
  [
    'a part that is no UTF-8',
    wordFile('', { other: { 'word/document.xml': new Uint8Array([0xff, 0xfe]) } }),
    'damaged',
  ],
  ['deep nesting', withMain(part('<w:p>'.repeat(300) + '</w:p>'.repeat(300))), 'deep'],
  [
    'entities that grow or ask elsewhere',
    withMain('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
    'entities',
  ],
  ['an entity of nowhere', withMain(part(words('&lol;'))), 'entities'],
  [
    'a text with a password',
    odtFile('', {
      'META-INF/manifest.xml': strToU8(
        '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>',
      ),
    }),
    'password',
  ],
])('%s is told what it is', (_, bytes, problem) => {
  expect(openOffice(bytes)).toBe(problem);
});

test('a part that unpacks to more than is read is refused, whatever the table of contents says', () => {
  const bomb = wordFile('', { other: { 'word/document.xml': new Uint8Array(40 * 1024 * 1024) } });
  expect(openOffice(bomb)).toBe('too-large');
  const lying = wordFile('', { other: { 'word/document.xml': new Uint8Array(1_000_000) } });
  const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
  for (let at = 0; at + 46 < lying.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 1_000_000) {
      view.setUint32(at + 24, 1000, true);
    }
  }
  expect(openOffice(lying)).toBe('too-large');
});

test('pictures are never unpacked, however large', () => {
  const file = openOffice(
    wordFile(words('a'), { other: { 'word/media/image1.png': new Uint8Array(50 * 1024 * 1024) } }),
  );
  expect(typeof file).toBe('object');
});

test('bytes that are no office file are left to be read as text', () => {
  expect(openOffice(strToU8('Căn cứ'))).toBeUndefined();
});

test('whatever bytes: an answer, never a fall', () => {
  const good = wordFile(words('Chỉ thị 05'));
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
      const bytes = good.slice();
      bytes[at] = byte;
      openOffice(bytes);
    }),
  );
});
