/** The day of the build: `BUILD_DAY`, else today in Việt Nam. */
export function buildDay(): string {
  const given = process.env['BUILD_DAY'];
  if (given && /^\d{4}-\d{2}-\d{2}$/.test(given)) return given;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
