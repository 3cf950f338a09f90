import type { APIRoute, GetStaticPaths } from 'astro';
import { withPrints } from '../../../build/kept/given.ts';
import { packed } from '../../../build/packed.ts';
import { getSite } from '../../../build/site.ts';
import type { SessionEntry } from '../../../entries/entry.ts';
import { lessonAt } from '../../../views/study/lesson-at.ts';

export const getStaticPaths = (async () => {
  const { library } = await getSite();
  return withPrints(
    library.sessions.map((entry) => ({ params: { id: entry.id }, props: { entry } })),
  );
}) satisfies GetStaticPaths;

/** A ready session as a lesson (`src/study/lesson.ts`): what the buttons that save files are given. */
export const GET: APIRoute<{ entry: SessionEntry }> = async ({ props, site }) =>
  packed(lessonAt(props.entry, await getSite(), site));
