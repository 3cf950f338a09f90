import { request } from 'node:http';

/** An answer as it came, packed as it was sent. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** What a server is asked and what it has to answer, header by header. */
interface Demand {
  readonly path: string;
  readonly accept?: string;
  readonly status?: number | readonly number[];
  readonly headers: Readonly<Record<string, string | RegExp | undefined>>;
}

const forever = 'public, max-age=31536000, immutable';

/** What every configuration has to do, for a packed site at `base`. */
function demands(base: string, script: string): readonly Demand[] {
  const secure = {
    'content-security-policy': /frame-ancestors 'none'.*require-trusted-types-for 'script'/,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'strict-transport-security': undefined,
  };
  return [
    {
      path: base,
      headers: {
        ...secure,
        'content-type': /^text\/html; ?charset=utf-8$/i,
        'cache-control': 'no-cache',
      },
    },
    {
      path: `${base}van-ban/`,
      accept: 'gzip',
      headers: { ...secure, 'content-encoding': 'gzip', vary: /accept-encoding/i },
    },
    {
      path: `${base}van-ban/`,
      accept: 'br, gzip',
      headers: { 'content-encoding': 'br', 'content-type': /^text\/html/ },
    },
    { path: `${base}van-ban/`, headers: { 'content-encoding': undefined } },
    { path: `${base}van-ban`, status: [301, 308], headers: { location: `${base}van-ban/` } },
    {
      path: `${base}${script}`,
      accept: 'br',
      headers: {
        ...secure,
        'content-type': /javascript/,
        'cache-control': forever,
        'content-encoding': 'br',
      },
    },
    { path: `${base}_astro/khong-co.js`, status: 404, headers: { 'cache-control': 'no-cache' } },
    {
      path: `${base}tim/chung.json`,
      headers: { 'cache-control': 'no-cache', 'content-type': /json/ },
    },
    { path: `${base}giay-phep.txt`, headers: { 'content-type': /^text\/plain; ?charset=utf-8$/i } },
    { path: `${base}bieu-tuong.svg`, headers: { 'content-type': /^image\/svg\+xml/ } },
    {
      path: `${base}khong-co/`,
      status: 404,
      headers: { ...secure, 'content-type': /^text\/html/ },
    },
    { path: `${base}van-ban/index.html.br`, status: 404, headers: {} },
    { path: `${base}.bi-mat`, status: 404, headers: {} },
    { path: `${base}../../etc/passwd`, status: [400, 404], headers: {} },
    ...(base === '/' ? [] : [{ path: '/', status: 302, headers: { location: base } }]),
  ];
}

/**
 * Asks a running server for all that its configuration promises.
 *
 * @param url address of the home page, with a slash at its end.
 * @param script path of one hashed script of the site.
 * @returns what is wrong, a line each.
 */
export async function serverFaults(url: string, script: string): Promise<string[]> {
  const base = new URL(url).pathname;
  const faults: string[] = [];
  for (const { path, accept, status = 200, headers } of demands(base, script)) {
    const answer = await ask(url, path, accept);
    const asked = `${path}${accept === undefined ? '' : ` (${accept})`}`;
    if (![status].flat().includes(answer.status)) {
      faults.push(`${asked}: mã ${answer.status}, cần ${[status].flat().join(' hoặc ')}`);
    }
    if (status === 404 && path === `${base}khong-co/` && !answer.text.includes('<html')) {
      faults.push(`${asked}: không phải trang 404 của thư viện`);
    }
    for (const [name, wanted] of Object.entries(headers)) {
      const value = answer.headers[name]?.toString();
      const fits = wanted instanceof RegExp ? wanted.test(value ?? '') : value === wanted;
      if (!fits)
        faults.push(`${asked}: ${name}: ${value ?? 'không có'}, cần ${wanted ?? 'không có'}`);
    }
  }
  return faults;
}

/** Sends a path as it is: `fetch` would first remove its dots, and unpack what comes. */
function ask(url: string, path: string, accept = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { path, headers: { 'Accept-Encoding': accept } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}
