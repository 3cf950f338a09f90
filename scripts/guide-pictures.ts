/** `npm run guide:pictures`: draws the pictures of HUONG-DAN.md from the last build into `public/huong-dan/`. */
import path from 'node:path';
import { drawPictures, mostBytes } from './guide/pictures.ts';
import { startSiteServer } from './serving/site-server.ts';

const root = process.cwd();
const server = await startSiteServer({ folder: path.join(root, 'dist'), base: '/', port: 0 });
try {
  for (const { name, bytes } of await drawPictures(server.url, root)) {
    const isHeavy = bytes > mostBytes;
    process.stdout.write(
      `${name}: ${(bytes / 1024).toFixed(1)} KB${isHeavy ? ', quá 40 KB' : ''}\n`,
    );
    if (isHeavy) process.exitCode = 1;
  }
} finally {
  await server.close();
}
