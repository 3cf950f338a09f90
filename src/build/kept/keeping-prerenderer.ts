import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { Site } from '../../views/site.ts';
import type { AnswersNow, Questioned } from './answers-now.ts';
import type { KeptPages } from './kept-pages.ts';
import { PageQuestions } from './page-questions.ts';
import { printOf } from './print.ts';
import { rendering } from './rendering.ts';
import { watch } from './watch.ts';

/** What a page is asked through while it is made. */
export interface Keeping {
  pages: KeptPages;
  now: AnswersNow;
  from: Questioned;
  /** Writes a site of what it knows. */
  written(facts: Questioned): Site;
  /** Base path of the site. */
  base: string;
}

/** A page of no parameters is given nothing. */
const nothing = printOf({});

/**
 * Makes pages as Astro does, and notes what each asks of the site; a page of the last build of which every question is
 * answered as before is not made again, but taken over as it stands.
 */
export function keepingPrerenderer(
  usual: AstroPrerenderer,
  { pages, now, from, written, base }: Keeping,
): AstroPrerenderer {
  const given = new Map<string, string | undefined>();
  return {
    ...usual,
    name: 'keeping-pages',
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      for (const { pathname, route, cacheKey } of paths) {
        given.set(trimmed(pathname), route.params.length === 0 ? nothing : cacheKey);
      }
      // Astro's own cache of pages has no part in it.
      return paths.map(({ pathname, route }) => ({ pathname, route }));
    },
    render: async (request, options) => {
      const { pathname } = new URL(request.url);
      const address = trimmed(decodeURI(pathname).slice(base.length - 1));
      const key = given.get(address);
      const taken = key === undefined ? undefined : await pages.take(address, key);
      if (taken !== undefined) return new Response(new Uint8Array(taken));
      const page = new PageQuestions(now);
      const seen = watch(from, page);
      const response = await rendering().run({ site: written(seen), text: seen.text }, async () => {
        const made = await usual.render(request, options);
        return whole(made instanceof Response ? made : made.response);
      });
      if (key !== undefined && response.bytes !== undefined && page.lostTo === undefined) {
        const file = pathname.endsWith('/') ? path.posix.join(address, 'index.html') : address;
        pages.note({ address, file, given: key, bytes: response.bytes, questions: page.questions });
      }
      return response.answer;
    },
  };
}

/** An answer read to its end, while it is known which page asks: what is drawn last asks too. */
async function whole(answer: Response): Promise<{ answer: Response; bytes?: Uint8Array }> {
  const { status, headers } = answer;
  if (answer.body === null || status >= 300) return { answer };
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { answer: new Response(bytes, { status, headers }), bytes };
}

const trimmed = (pathname: string): string => pathname.replace(/^\/+|\/+$/g, '');
