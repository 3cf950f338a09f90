import { expect, test } from 'vitest';
import { documentOf, sessionOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { outputsView } from './outputs.ts';

const session = sessionOf('mot-buoi');
const entries = [documentOf('25-nq-tw-2013'), session];

test('all that comes out of a session lies below its page', () => {
  const { lesson, show, sheets } = outputsView(session, siteOf(entries));
  const below = '/so-tay/chuyen-de/mot-buoi/';
  expect(lesson).toBe(`${below}bai.nen`);
  expect(show).toBe(`${below}trinh-chieu/`);
  expect(sheets[0]).toEqual({ name: 'Tài liệu phát tay (hai mặt)', href: `${below}phat-tay/` });
});

test('the builder opens the session by its permanent number', () => {
  expect(outputsView(session, siteOf(entries)).builder).toMatch(/^\/so-tay\/soan-bai\/#/);
});

test('a session without a permanent number opens in no builder', () => {
  const site = siteOf(entries);
  const library = { ...libraryOf(entries), shortNumber: () => undefined };
  expect(outputsView(session, { ...site, library }).builder).toBeUndefined();
});
