import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { handingOver, type MadePage, makeFirst, onPageMade } from './pages-made.ts';

const options = {} as Parameters<AstroPrerenderer['render']>[1];
const prerenderer = (render: (path: string) => Response): AstroPrerenderer => ({
  name: 'test',
  getStaticPaths: async () =>
    ['/', '/van-ban/a/', '/van-ban/b/', '/kho.json'].map((pathname) => ({
      pathname,
      route: {} as Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]['route'],
    })),
  render: async (request) => render(new URL(request.url).pathname),
});

test('pages that others wait for are made first, in their order; the rest stays as it was', async () => {
  makeFirst(['van-ban/b/', 'van-ban/a/']);
  const paths = await handingOver(
    prerenderer(() => new Response()),
    '/',
  ).getStaticPaths();
  expect(paths.map(({ pathname }) => pathname)).toEqual([
    '/van-ban/b/',
    '/van-ban/a/',
    '/',
    '/kho.json',
  ]);
  makeFirst([]);
});

test('a page is handed over with its path below the base, and still sent; what is no page is not', async () => {
  const made: MadePage[] = [];
  onPageMade((page) => made.push(page));
  const pages = handingOver(
    prerenderer((path) =>
      path.endsWith('/cu/')
        ? Response.redirect('https://a.vn/', 301)
        : new Response(`<p>${path}</p>`),
    ),
    '/so-tay/',
  );
  const sent = async (path: string) => {
    const answer = await pages.render(new Request(`https://a.vn/so-tay${path}`), options);
    return (answer instanceof Response ? answer : answer.response).text();
  };
  expect(await sent('/van-ban/a/')).toBe('<p>/so-tay/van-ban/a/</p>');
  expect(await sent('/')).toBe('<p>/so-tay/</p>');
  await sent('/kho.json');
  await sent('/cu/');
  expect(made.map(({ path }) => path)).toEqual(['van-ban/a/', '']);
  expect(Buffer.from(made[0]?.html ?? []).toString()).toBe('<p>/so-tay/van-ban/a/</p>');
});
