import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DiskBrowser } from './disk-browser.ts';
import { diskBrowsers } from './disk-browsers.ts';
import { makeUsbFolder } from './make-folder.ts';

/** How long the page is asked again before what it gives counts as wrong; a busy machine takes long. */
const patience = 30_000;

const type = (query: string) => `(() => {
  const field = document.querySelector('input[type=search]');
  field.focus();
  field.value = ${JSON.stringify(query)};
  // A window that nobody looks at gives no field the focus.
  for (const kind of ['focus', 'focusin', 'input']) {
    field.dispatchEvent(new Event(kind, { bubbles: kind !== 'focus' }));
  }
})()`;

/** Something that has to work from disk: a page, what is done there, what it has to give. */
interface Demand {
  readonly name: string;
  readonly page: string;
  readonly act?: string;
  readonly ask: string;
  readonly answer: RegExp;
}

const demands: readonly Demand[] = [
  {
    name: 'chữ của trang',
    page: 'index.html',
    ask: `document.fonts.load('16px "Be Vietnam Pro"', 'ế').then((faces) => faces.length + ' ' + faces[0]?.status)`,
    answer: /^1 loaded$/,
  },
  {
    name: 'tra số ký hiệu',
    page: 'index.html',
    act: type('25nqtw'),
    ask: `document.querySelector('.search-list a.hit')?.textContent`,
    answer: /25-NQ\/TW/,
  },
  {
    name: 'mở kết quả vừa tra',
    page: 'index.html',
    act: `${type('25nqtw')}, setInterval(() => document.querySelector('.search-list a.hit')?.click(), 500), 0`,
    ask: `/van-ban\\/25-nq-tw-2013\\/index\\.html$/.test(location.href) && document.querySelector('h1')?.textContent`,
    answer: /25-NQ\/TW/,
  },
  {
    name: 'tìm trong toàn văn',
    page: `tim-kiem/index.html?q=${encodeURIComponent('tổ tự quản bảo vệ môi trường')}`,
    ask: `document.querySelector('[data-done] > li .excerpt, [data-done] > li mark')?.textContent`,
    answer: /\S/,
  },
  {
    name: 'liên kết của trang',
    page: 'van-ban/25-nq-tw-2013/index.html',
    ask: `[...document.querySelectorAll('a[href]')].filter((a) => a.getAttribute('href').startsWith('/')).map((a) => a.getAttribute('href')).join(' ')`,
    answer: /^$/,
  },
  {
    name: 'thêm vào bài soạn',
    page: 'van-ban/25-nq-tw-2013/index.html',
    act: `document.querySelector('button[data-add]').click()`,
    ask: `document.querySelector('button[data-add]')?.getAttribute('aria-pressed')`,
    answer: /true/,
  },
  {
    name: 'danh sách mô hình lọc được',
    page: 'mo-hinh/index.html?nam=2021',
    ask: `document.querySelectorAll('model-gallery .cards > li').length || null`,
    answer: /^[1-9]/,
  },
  {
    name: 'soát dự thảo',
    page: 'soat-van-ban/index.html',
    act: `(() => { const t = document.querySelector('#du-thao'); t.value = 'Căn cứ Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương'; t.form.requestSubmit(); })()`,
    ask: `document.querySelector('[data-part=result]:not([hidden])')?.textContent?.includes('25-NQ/TW') ? 'có' : null`,
    answer: /có/,
  },
  {
    name: 'biểu mẫu biên tập báo lỗi, xem trước và nối viện dẫn',
    page: 'bien-tap/index.html',
    act: `setTimeout(function write() {
      const fields = [['#o-number', '25-NQ/TW'], ['#o-body', 'Theo Nghị quyết 25-NQ/TW ngày 03/6/2013.']];
      for (const [id, text] of fields) {
        const field = document.querySelector(id);
        if (!field) return setTimeout(write, 100);
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }, 0)`,
    ask: `[document.querySelector('.preview-body a.cite')?.href.startsWith(location.href.split('bien-tap')[0]), document.querySelector('#so-da-co')?.textContent, document.querySelector('#van-de')?.textContent].join(' ')`,
    answer: /^true Thư viện đã có: 25-NQ\/TW.* lỗi phải sửa/,
  },
  {
    name: 'biểu mẫu biên tập mở một bài của thư viện',
    page: 'bien-tap/index.html',
    act: `setTimeout(function open() {
      const [name] = [...document.querySelectorAll('#ten-moi-bai option')].map(({ value }) => value).filter((value) => value.startsWith('25-NQ/TW, 03/6/2013'));
      if (!name) return setTimeout(open, 100);
      const field = document.querySelector('#mo-bai');
      field.value = name;
      field.dispatchEvent(new Event('change'));
    }, 0)`,
    ask: `document.querySelector('#o-issuedOn')?.value`,
    answer: /^03\/6\/2013$/,
  },
];

/**
 * Makes the folder for a stick out of the last build and opens it from disk in both browsers.
 *
 * @returns how many demands are met, over both, and how many are not.
 */
export async function checkUsb(root: string): Promise<{ passed: number; failed: number }> {
  const dist = path.join(root, 'dist');
  if (!existsSync(dist)) throw new Error('Chưa có trang nào trong dist/. Hãy chạy: npm run build');
  const folder = path.join(root, '.build', 'usb', 'so-tay-dan-van');
  await makeUsbFolder(realpathSync(dist), folder, path.join(root, 'src/client/usb/from-disk.ts'));
  const sum = { passed: 0, failed: 0 };
  for (const [name, start] of Object.entries(diskBrowsers)) {
    const browser = await start();
    try {
      for (const demand of demands) {
        const fault = await faultOf(demand, browser, `${pathToFileURL(folder).href}/`);
        console.log(
          `${fault ? 'LỖI' : 'đạt'}  USB, ${name}: ${demand.name}${fault ? `: ${fault}` : ''}`,
        );
        sum[fault ? 'failed' : 'passed'] += 1;
      }
      const noise = [...new Set(browser.problems)];
      for (const line of noise) console.log(`LỖI  USB, ${name}: ${line}`);
      sum[noise.length > 0 ? 'failed' : 'passed'] += 1;
    } finally {
      await browser.close();
    }
  }
  return sum;
}

async function faultOf(
  { page, act, ask, answer }: Demand,
  browser: DiskBrowser,
  folder: string,
): Promise<string | undefined> {
  try {
    await browser.open(folder + page);
    if (act !== undefined) await browser.run(act);
    const start = Date.now();
    let given = '';
    while (Date.now() - start < patience) {
      // While another page opens there is none to ask.
      given = String(await browser.run(ask).catch(() => ''));
      if (answer.test(given)) return undefined;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return `được “${given.slice(0, 200)}”`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
