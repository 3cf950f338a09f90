import { writeOdtTracked } from './odt-changes.ts';
import { readOdtPart } from './odt-text.ts';
import { type DraftFile, officeFile, type TextPart } from './office-file.ts';
import { writePlain } from './plain-edits.ts';
import { emptyReport } from './read-report.ts';
import { XmlError } from './xml.ts';
import { type Archive, ZipError } from './zip.ts';

const MOST_BYTES = 32 * 1024 * 1024;
const BODY = 'content.xml';
const MARGINS = 'styles.xml';
const RECORDS = /<text:tracked-changes(?![^>]*text:track-changes="false")/;
const PAGES = /meta:page-count="(\d{1,6})"/;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Opens an OpenDocument text.
 *
 * @throws ZipError, XmlError
 */
export function openOdt(archive: Archive): DraftFile {
  const read = (name: string) => {
    const bytes = archive.read(name, MOST_BYTES);
    try {
      return bytes && decoder.decode(bytes);
    } catch {
      throw new XmlError('damaged');
    }
  };
  // With a password the parts are there, but none of them is XML; the list of files says so.
  if (/<manifest:encryption-data/.test(read('META-INF/manifest.xml') ?? '')) {
    throw new ZipError('password');
  }
  const xml = read(BODY);
  if (xml === undefined) throw new ZipError('damaged');
  const report = emptyReport();
  const parts: TextPart[] = [{ name: BODY, xml, text: readOdtPart(xml, report) }];
  const { paragraphs } = report;
  const styles = read(MARGINS);
  if (styles !== undefined) {
    parts.push({ name: MARGINS, xml: styles, text: readOdtPart(styles, report) });
    report.margins = report.paragraphs - paragraphs;
    report.paragraphs = paragraphs;
  }
  report.pages = Number(PAGES.exec(read('meta.xml') ?? '')?.[1] ?? 0);
  return officeFile(
    parts,
    {
      kind: 'odt',
      recordsChanges: RECORDS.test(xml),
      write: (part, edits, author) =>
        author === undefined || part.name !== BODY
          ? writePlain(part.xml, part.text, edits)
          : writeOdtTracked(part.xml, part.text, edits, author),
      pack: (changed) =>
        archive.withFiles(
          new Map([...changed].map(([name, content]) => [name, encoder.encode(content)])),
        ),
    },
    report,
  );
}
