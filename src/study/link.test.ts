import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from './link.ts';
import { checksum, fromLetters, toLetters } from './link-bytes.ts';
import { addEntry, emptyPack, type Pack } from './pack.ts';
import { anyPack } from './testing/packs.ts';

/**
 * Links as they were given out, and what they hold. Never change one: they stand in messages and on
 * handouts. A new version of the format adds its own.
 */
const oldLinks: { about: string; link: string; pack: Pack }[] = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'testing/old-links.json'), 'utf8'),
);

const linkOf = (pack: Pack) => writeLink(pack) ?? '';
const withEntries = (entries: readonly number[]) => entries.reduce(addEntry, emptyPack());

describe('round trips', () => {
  test('any pack survives a link', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(readLink(linkOf(pack))).toEqual({ pack });
      }),
    );
  });

  test('a link reads the same with the # of its address', () => {
    const link = linkOf(withEntries([25]));
    expect(readLink(`#${link}`)).toEqual(readLink(link));
  });

  test('any bytes survive being letters of an address', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const letters = toLetters(bytes);
        expect(letters).toMatch(/^[\w-]*$/);
        expect(fromLetters(letters)).toEqual(bytes);
      }),
    );
  });

  test('a pack with more notes than an address holds has no link', () => {
    // Letters without order, which no compression shortens.
    let last = 1;
    const noise = () => {
      last = (last * 48271) % 0x7fffffff;
      return String.fromCodePoint(0x4e00 + (last % 20000));
    };
    const steps = Array.from({ length: 9 }, () => ({
      part: 'own' as const,
      notes: Array.from({ length: 2000 }, noise).join(''),
    }));
    expect(writeLink({ ...emptyPack(), steps })).toBeUndefined();
    expect(writeLink({ ...emptyPack(), steps: steps.slice(0, 2) })).toBeDefined();
  });
});

describe('length', () => {
  const origin = 'https://so-tay-dan-van.congdoan.example.vn';
  const addressOf = (pack: Pack) => `${origin}/soan-bai/#${linkOf(pack)}`;

  test.each([
    // The library of today: some hundred entries.
    ['small integers', 1],
    // A library of 10,000 entries and more.
    ['integers of a library 30 times as large', 9_970],
    // A library of two million entries.
    ['integers of a library of millions', 2_000_000],
  ])('30 items without notes and %s fit 200 characters', (_name, first) => {
    expect(origin.length).toBeGreaterThanOrEqual(40);
    const pack = withEntries(Array.from({ length: 30 }, (_, at) => first + at * 3));
    expect(pack.steps.length).toBe(34);
    expect(addressOf({ ...pack, audience: 'Chi bộ', minutes: 120 }).length).toBeLessThanOrEqual(
      200,
    );
  });

  test('a link ends in a letter, whatever it holds', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(linkOf(pack)).toMatch(/^1\.[\w-]+A$/);
      }),
    );
  });
});

describe('damage', () => {
  const damaged = { problem: 'damaged' };

  test('any other character in any place of a link is noticed', () => {
    const link = linkOf({ ...withEntries([31, 25, 300]), title: 'Học nghị quyết' });
    for (let at = 2; at < link.length; at += 1) {
      for (const character of 'AZaz09-_.% ') {
        if (link[at] === character) continue;
        expect(readLink(link.slice(0, at) + character + link.slice(at + 1))).toEqual(damaged);
      }
    }
  });

  test('random damage never throws and never opens another pack', () => {
    const damage = fc.record({ at: fc.nat(), length: fc.nat(9), put: fc.string({ maxLength: 9 }) });
    fc.assert(
      fc.property(anyPack, damage, (pack, { at, length, put }) => {
        const link = linkOf(pack);
        const from = at % link.length;
        const read = readLink(link.slice(0, from) + put + link.slice(from + length));
        if ('pack' in read) expect(read.pack).toEqual(pack);
      }),
      { numRuns: 1000 },
    );
  });

  test('what a message cut off is damaged, not a shorter pack', () => {
    const link = linkOf(withEntries([31, 25, 300, 7, 9, 12]));
    for (let length = 0; length < link.length; length += 1) {
      expect(readLink(link.slice(0, length))).toEqual(damaged);
    }
  });

  test('bytes with a right checksum that are no pack are damaged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (body) => {
        const head = new Uint8Array(4);
        new DataView(head.buffer).setUint32(0, checksum(body));
        const read = readLink(`1.${toLetters(Uint8Array.of(...head, ...body, 0))}`);
        // Some bodies are packs; those must be whole ones, written as they are read.
        if ('pack' in read) expect(readLink(linkOf(read.pack))).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['', 'damaged'],
    ['#', 'damaged'],
    ['noi-dung', 'damaged'],
    ['1.', 'damaged'],
    ['0.AAAAAAAA', 'damaged'],
    // A version to come: not damaged, but not ours to read.
    ['2.AAAAAAAA', 'newer'],
  ])('%j is %s', (fragment, problem) => {
    expect(readLink(fragment)).toEqual({ problem });
  });
});

test.each(oldLinks)('a link of version 1 opens forever: $about', ({ link, pack }) => {
  expect(readLink(link)).toEqual({ pack });
});

describe('what chat and mail programs do to a link', () => {
  const hex = (sign: string) =>
    [...new TextEncoder().encode(sign)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('');
  /** Damage that can be undone: each takes a link and a place in it. */
  const mangles: ((link: string, at: number) => string)[] = [
    (link) => `${link}.`,
    (link) => `${link})`,
    (link) => `${link}”,`,
    (link) => `${link}&utm_source=zalo`,
    (link) => `${link}?fbclid=IwAR1abcA`,
    (link) => `${link}?zarsrc=30&utm_medium=zalo`,
    (link) => `${link} nhé anh chị`,
    (link) => `#${link}`,
    (link) => `https://so.tay.vn/soan-bai/?zarsrc=1#${link}`,
    (link, at) => `${link.slice(0, at)}\n${link.slice(at)}`,
    (link, at) => `${link.slice(0, at)}%0D%0A  ${link.slice(at)}`,
    (link, at) => `${link.slice(0, at)}\u200b${link.slice(at)}`,
    (link, at) => `${link.slice(0, at)}\u00ad${link.slice(at)}`,
    (link, at) => `${link.slice(0, at)}${hex(link.charAt(at))}${link.slice(at + 1)}`,
    (link, at) => `${link.slice(0, at)}%25${hex(link.charAt(at)).slice(1)}${link.slice(at + 1)}`,
    (link) => `${link}%E2%80%8B`,
    (link) => `${link}%20`,
    (link) => link.replaceAll(/./g, hex),
  ];

  test('is mended, alone or two at a time', () => {
    const mangle = fc.record({
      how: fc.constantFrom(...mangles),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(anyPack, mangle, (pack, { how, place }) => {
        const link = linkOf(pack);
        expect(readLink(how(link, 2 + Math.floor(place * (link.length - 3))))).toEqual({ pack });
      }),
      { numRuns: 300 },
    );
  });

  test('never makes another pack of it', () => {
    fc.assert(
      fc.property(anyPack, fc.string({ unit: 'binary' }), fc.nat(200), (pack, noise, at) => {
        const link = linkOf(pack);
        const read = readLink(`${link.slice(0, at)}${noise}${link.slice(at)}`);
        if ('pack' in read) expect(read.pack).toEqual(pack);
      }),
      { numRuns: 200 },
    );
  });
});
