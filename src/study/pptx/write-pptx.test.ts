import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { Slide } from '../deck/slide.ts';
import { deckOf } from '../deck/slides.ts';
import { lessonOf } from '../output/testing/sample.ts';
import { writePptx } from './write-pptx.ts';

const steps = [...lessonOf().steps, { minutes: 10, activity: 'Trắc nghiệm', uses: [] }];
const lesson = lessonOf({ title: 'Dân vận <khéo>\v & đúng', steps });
const { slides } = deckOf({ ...lesson, title: 'Dân vận <khéo>  & đúng' });
let files: Record<string, string>;

beforeAll(async () => {
  const parts = unzipSync(await writePptx(lesson));
  files = Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, strFromU8(data)]));
});

const slideXml = (at: number) => files[`ppt/slides/slide${at + 1}.xml`] ?? '';
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const placeOf = (is: (slide: Slide) => boolean) => slides.findIndex(is);

test('every slide has a real title, and its notes', () => {
  for (const [at, { title, notes }] of slides.entries()) {
    const shape = slideXml(at)
      .split('</p:sp>')
      .find((each) => /<p:ph[^>]* type="title"/.test(each));
    expect(shape?.replace(/ {2}/g, ' ')).toContain(escaped(title).replace(/ {2}/g, ' '));
    for (const note of notes) {
      expect(files[`ppt/notesSlides/notesSlide${at + 1}.xml`]).toContain(escaped(note));
    }
  }
});

test('all layouts hang under one master, so that a logo put there is on every slide', () => {
  const names = Object.keys(files);
  expect(names.filter((name) => /slideMasters\/slideMaster\d+\.xml$/.test(name))).toHaveLength(1);
  expect(
    names.filter((name) => /slideLayouts\/slideLayout\d+\.xml$/.test(name)).length,
  ).toBeGreaterThan(13);
});

test('the answer of a question appears at a click; the question and its options are there before', () => {
  const at = placeOf(({ body }) => body.layout === 'quiz');
  const xml = slideXml(at);
  const hidden = [...xml.matchAll(/<p:cNvPr id="(\d+)" name="dap-an-[^"]*"/g)].map(([, id]) => id);
  const animated = [...xml.matchAll(/<p:spTgt spid="(\d+)"/g)].map(([, id]) => id);
  expect(hidden.length).toBeGreaterThan(1);
  expect(animated).toEqual(hidden);
  expect(xml.match(/nodeType="clickEffect"/g)).toHaveLength(1);
});

test('a slide without an answer has no animation', () => {
  expect(slideXml(0)).not.toContain('<p:timing>');
});

test('no character that XML forbids reaches the file', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
  for (const [name, text] of Object.entries(files)) {
    if (/\.(?:xml|rels)$/.test(name)) expect(text, name).not.toMatch(forbidden);
  }
});
