import { dayInVietnam } from '../vietnamese/index.ts';

/** The day of the build: `BUILD_DAY`, else today in Việt Nam. */
export function buildDay(): string {
  const given = process.env['BUILD_DAY'];
  if (given && /^\d{4}-\d{2}-\d{2}$/.test(given)) return given;
  return dayInVietnam(new Date());
}
