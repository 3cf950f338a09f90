import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeDocx } from './docx.ts';
import { writePptx } from './pptx.ts';
import { slidesOf } from './slides.ts';
import { lessonOf } from './testing/sample.ts';

/** Files inside an office file as text, by name. */
const opened = (file: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, data]) => [name, strFromU8(data)]),
  );

const lesson = lessonOf({ title: 'Dân vận <khéo> & đúng' });

test('every slide of the PowerPoint file has a real title, its bullets and its notes', async () => {
  const files = opened(await writePptx(lesson));
  for (const [index, slide] of slidesOf(lesson).entries()) {
    const text = files[`ppt/slides/slide${index + 1}.xml`] ?? '';
    const escaped = slide.title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const title = text.split('</p:sp>').find((shape) => /<p:ph[^>]* type="title"/.test(shape));
    expect(title).toContain(escaped);
    if (slide.kind !== 'opening') {
      expect(text.match(/<a:buChar/g)?.length ?? 0).toBe(slide.bullets.length);
    }
    const notes = files[`ppt/notesSlides/notesSlide${index + 1}.xml`] ?? '';
    for (const note of slide.notes) expect(notes).toContain(note);
  }
});

test('the Word file is A4 with the margins and the face of an official paper', async () => {
  const files = opened(await writeDocx(lesson));
  const text = files['word/document.xml'] ?? '';
  // Twentieths of a point: 210 × 297 mm; 20, 20, 30 and 15 mm.
  expect(text).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(text).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  expect(files['word/styles.xml']).toContain('Times New Roman');
});

test('the Word file has the head of an official paper, and text that looks like markup stays text', async () => {
  const text = opened(await writeDocx(lesson))['word/document.xml'] ?? '';
  for (const words of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Dân vận &lt;khéo&gt; &amp; đúng',
    'Đảng lãnh đạo, chính quyền tổ chức thực hiện.',
  ]) {
    expect(text).toContain(words);
  }
});
