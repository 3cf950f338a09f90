import type { Lesson } from '../../study/lesson.ts';
import { outputActions as words } from '../../words/outputs.ts';
import { qrOrNone } from './qr-or-none.ts';

/** A kind of file that a lesson can be saved as. */
export interface LessonFile {
  name: string;
  extension: string;
  type: string;
  /** Loads what makes such files; a failure here is a failure of the network. */
  load(): Promise<(lesson: Lesson) => Promise<BlobPart>>;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** The files, each maker loaded when it is asked for and not before. */
export const lessonFiles: readonly LessonFile[] = [
  {
    name: words.pptx,
    extension: 'pptx',
    type: `${office}.presentationml.presentation`,
    load: async () => {
      const { writePptx } = await import('../../study/output/pptx.ts');
      return async (lesson) => (await writePptx(lesson)) as BlobPart;
    },
  },
  {
    name: words.docx,
    extension: 'docx',
    type: `${office}.wordprocessingml.document`,
    load: async () => {
      const { writeDocx } = await import('../../study/output/docx.ts');
      return async (lesson) => (await writeDocx(lesson)) as BlobPart;
    },
  },
  {
    name: words.html,
    extension: 'html',
    type: 'text/html;charset=utf-8',
    load: async () => {
      const [{ singleFile }, { singleFileCss, singleFileScript }] = await Promise.all([
        import('../../study/output/single-file.ts'),
        import('./single-file-parts.ts'),
      ]);
      const script = await singleFileScript();
      return async (lesson) => {
        const { qr } = await qrOrNone(lesson.link);
        return singleFile(lesson, { css: singleFileCss, script, qr });
      };
    },
  },
];
