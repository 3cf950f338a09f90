import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { buildInputs } from './build-inputs.ts';
import { handingOver } from './pages-made.ts';
import type { Tell } from './watching/progress.ts';
import { build, clock, progress } from './watching/watch.ts';
import { phaseNames } from './watching/words.ts';

/** Where the pictures beside shared links are made: drawing one takes far longer than writing a page. */
const pictures = 'src/pages/anh-chia-se/';

/** Times the build, and shows how far it is in place of Astro's list of pages. */
export function watching(): AstroIntegration {
  return {
    name: 'watching',
    hooks: {
      'astro:config:setup': ({ command }) => {
        build.runs = command === 'build';
      },
      'astro:build:start': () => {
        clock.begin('bundling');
      },
    },
  };
}

/** Tells how far the making of pages is. Astro takes one prerenderer, from whoever sets it last: `keepPages()` sets this one. */
export function watched(own: AstroPrerenderer): AstroPrerenderer {
  let total = 0;
  let done = 0;
  let tell: Tell = () => {};
  const pages = handingOver(own, buildInputs(process.env).base ?? '/');
  return {
    ...pages,
    async getStaticPaths() {
      clock.begin('pages');
      const paths = await pages.getStaticPaths();
      total = paths.length;
      tell = progress.begin(phaseNames.pages);
      return paths;
    },
    async render(request, options) {
      const page = await pages.render(request, options);
      done += 1;
      clock.mark(options.routeData.component.startsWith(pictures) ? 'pictures' : 'pages');
      tell(done, total);
      return page;
    },
  };
}
