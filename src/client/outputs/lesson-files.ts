import type { Lesson } from '../../study/lesson.ts';
import { fitsQr, type QrSquares } from '../../study/output/qr.ts';
import { slugify } from '../../vietnamese/index.ts';
import { outputActions as words } from '../../words/outputs.ts';
import { saveFile } from '../save-file.ts';
import { getLesson, OutputError, type Say } from './actions.ts';

/** A kind of file that a lesson can be saved as. */
export interface LessonFile {
  name: string;
  extension: string;
  type: string;
  /** Loads what makes such files; a failure here is a failure of the network. */
  load(): Promise<(lesson: Lesson) => Promise<BlobPart>>;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** The files; what makes each is loaded only when it is asked for. */
export const lessonFiles: readonly LessonFile[] = [
  {
    name: words.pptx,
    extension: 'pptx',
    type: `${office}.presentationml.presentation`,
    load: async () => {
      const { writePptx } = await import('../../study/pptx/write-pptx.ts');
      return async (lesson) => (await writePptx(lesson)) as BlobPart;
    },
  },
  ...(
    [
      ['material', 'docx', words.docx],
      ['script', 'kich-ban.docx', words.docxScript],
      ['invitation', 'giay-moi.docx', words.docxInvitation],
      ['minutes', 'bien-ban.docx', words.docxMinutes],
    ] as const
  ).map(([kind, extension, name]) => ({
    name,
    extension,
    type: `${office}.wordprocessingml.document`,
    load: async () => {
      const { writeDocx } = await import('../../study/output/docx.ts');
      return async (lesson: Lesson) => (await writeDocx(lesson, kind)) as BlobPart;
    },
  })),
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

/** Makes a lesson into a file and hands it to the reader's browser; announces progress. */
export async function saveAs(
  { name, extension, type, load }: LessonFile,
  lesson: () => Promise<Lesson>,
  say: Say,
): Promise<void> {
  say(words.working(name));
  const made = await getLesson(lesson);
  const write = await load().catch(() => {
    throw new OutputError(words.noTool(name));
  });
  const file = fileName(made.title, extension);
  saveFile(file, type, await write(made));
  say(words.done(file));
}

/** Name of a lesson's file: its title in plain letters, short enough for a USB stick. */
export function fileName(title: string, extension: string): string {
  const slug = slugify(title).slice(0, 60).replace(/-+$/, '');
  return `${slug || 'bai-hoc'}.${extension}`;
}

/** A link's QR code, and whether one was wanted and could not be drawn. */
export async function qrOrNone(
  link: string | undefined,
): Promise<{ qr?: QrSquares | undefined; isMissing: boolean }> {
  if (!fitsQr(link)) return { isMissing: false };
  try {
    const { qrOf } = await import('../../study/output/encode-qr.ts');
    return { qr: qrOf(link), isMissing: false };
  } catch {
    // No network for the library: the sheet prints the link as text.
    return { isMissing: true };
  }
}
