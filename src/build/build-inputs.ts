import { dayInVietnam, isIsoDay } from '../vietnamese/index.ts';

/** What a build is told from outside; the same input gives the same bytes. */
export interface BuildInputs {
  /** `BUILD_DAY`: "today" for the force of documents, ISO. */
  day: string;
  /** `SITE_URL`: the public address; without it pages name no address of their own. */
  site: string | undefined;
  /** `CONTACT_EMAIL`: where errors and proposals are sent to; without it pages name no address. */
  contact: string | undefined;
  /** `REPO_URL`: the project's repository, where a new entry can be sent to; without it the form only gives files. */
  repository: string | undefined;
  /** `BASE_PATH`: the folder of the server that the site stands in. */
  base: string | undefined;
}

/**
 * Reads the inputs of a build. A wrong one stops it: a day that was silently taken for today would
 * show the force of documents as of a day that nobody asked for.
 *
 * @param now the time that "today" is read from where no day is given.
 * @throws with all that is wrong, in Vietnamese.
 */
export function buildInputs(
  env: Readonly<Record<string, string | undefined>>,
  now = new Date(),
): BuildInputs {
  const { BUILD_DAY: day, SITE_URL: site, BASE_PATH: base, CONTACT_EMAIL: contact } = env;
  const { REPO_URL: repository } = env;
  const wrong = [
    day && !isIsoDay(day)
      ? `BUILD_DAY=${day}: không phải một ngày. Viết năm-tháng-ngày, ví dụ 2026-11-30.`
      : '',
    site && !isSiteAddress(site)
      ? `SITE_URL=${site}: không phải địa chỉ của một trang. Viết đủ https:// và tên miền, ví dụ https://danvan.example; thư mục trên máy chủ ghi ở BASE_PATH.`
      : '',
    base && !isBasePath(base)
      ? `BASE_PATH=${base}: không phải một thư mục trên máy chủ. Bắt đầu bằng /, chỉ dùng chữ không dấu, số, - và _, ví dụ /so-tay.`
      : '',
    contact && !/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact)
      ? `CONTACT_EMAIL=${contact}: không phải một địa chỉ thư. Viết một địa chỉ, ví dụ bantap@danvan.example.`
      : '',
    repository && !isRepository(repository)
      ? `REPO_URL=${repository}: không phải địa chỉ của một dự án. Viết đủ https://, tên miền và đường dẫn, ví dụ https://github.com/ban-bien-tap/so-tay.`
      : '',
  ].filter(Boolean);
  if (wrong.length > 0) {
    const error = new Error(wrong.join('\n'));
    error.stack = error.message;
    throw error;
  }
  return {
    day: day || dayInVietnam(now),
    site: site || undefined,
    base: base || undefined,
    contact: contact || undefined,
    repository: repository?.replace(/\/+$/, '') || undefined,
  };
}

function isSiteAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash + username === '';
}

function isRepository(text: string): boolean {
  const address = URL.parse(text);
  return (
    address !== null &&
    address.protocol === 'https:' &&
    /^\/[\w./-]+$/.test(address.pathname) &&
    address.search + address.hash + address.username === ''
  );
}

function isBasePath(text: string): boolean {
  return /^\/(?:[\w-]+(?:\/[\w-]+)*\/?)?$/.test(text);
}
