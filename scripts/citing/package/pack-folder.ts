import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Packs a folder as npm would publish it; the path of the archive. */
export function packFolder(folder: string, destination: string): string {
  const words = ['pack', folder, '--json', '--pack-destination', destination, '--ignore-scripts'];
  const output = execFileSync('npm', words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [packed] = JSON.parse(output) as { filename: string }[];
  if (packed === undefined) throw new Error(output);
  return path.join(destination, packed.filename);
}
