import { paths, searchFolder } from '../../search/files/files.ts';
import { link } from '../link.ts';

/** Asks for a file under the search folder. Only the manifest keeps its address when the site is rebuilt. */
export function fetchFile(path: string): Promise<Response> {
  const cache = path === paths.manifest ? 'no-cache' : 'default';
  return fetch(link(`/${searchFolder}/${path}`), { cache });
}
