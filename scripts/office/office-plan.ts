import type { Command, Host } from '../browser/install-plan.ts';

/** Programs that open the exported files, with the Debian package each comes in. */
export const officePrograms = [
  { name: 'soffice', packages: ['libreoffice-impress', 'libreoffice-writer'] },
  { name: 'pdftotext', packages: ['poppler-utils'] },
  { name: 'pdfinfo', packages: ['poppler-utils'] },
  { name: 'pdftoppm', packages: ['poppler-utils'] },
] as const;

/** Faces as wide as Arial and Times New Roman; without them lines break elsewhere. */
const faces = 'fonts-liberation';

/** Commands that install what is missing; none where that is not for this script to do. */
export function officePlan(
  { platform, osRelease, isRoot }: Host,
  missing: readonly string[],
): Command[] {
  const isDebian = /^ID(?:_LIKE)?="?[^"\n]*\b(?:debian|ubuntu)\b/m.test(osRelease);
  if (missing.length === 0 || platform !== 'linux' || !isRoot || !isDebian) return [];
  const packages = officePrograms.flatMap((program) =>
    missing.includes(program.name) ? program.packages : [],
  );
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', ...new Set(packages), faces],
  ];
}
