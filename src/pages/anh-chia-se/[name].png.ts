import path from 'node:path';
import type { APIRoute } from 'astro';
import { withPrints } from '../../build/kept/given.ts';
import { sharePng } from '../../build/share/draw.ts';
import { getSite } from '../../build/site.ts';
import { pictureFile, type SharePicture, sharePictures } from '../../views/share/pictures.ts';

/** Services ask for a picture by its whole address: a site that does not know its own needs none. */
export const getStaticPaths = async () => {
  if (import.meta.env.SITE === undefined) return [];
  const { library } = await getSite();
  return withPrints(
    [...sharePictures(library)].map(([address, picture]) => ({
      params: { name: path.basename(pictureFile(address), '.png') },
      props: { picture },
    })),
  );
};

/** What a service shows beside a link to a page. */
export const GET: APIRoute<{ picture: SharePicture }> = async ({ props }) =>
  new Response(await sharePng(props.picture, path.resolve('.build/anh-chia-se')));
