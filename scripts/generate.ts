/**
 * `npm run generate -- 1000 [--to THƯ_MỤC] [--seed SỐ]`: a copy of the project with so many generated entries of all kinds
 * beside the real ones, to be measured; never in `content/`. Prints the folder of the copy.
 */
import { dayInVietnam } from '../src/vietnamese/index.ts';
import { argumentsOr } from './command/read-arguments.ts';
import { countsOf } from './modelling/generate.ts';
import { copyProject } from './modelling/project-copy.ts';

const usage = 'Cách dùng: npm run generate -- 1000 [--to THƯ_MỤC] [--seed SỐ]';
const { values, positionals } = argumentsOr(usage, {
  allowPositionals: true,
  options: { to: { type: 'string' }, seed: { type: 'string' } },
});
const size = Number(positionals[0] ?? Number.NaN);
if (!Number.isInteger(size) || size < 0) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const day = process.env['BUILD_DAY'] || dayInVietnam(new Date());
const copy = await copyProject(countsOf(size), day, {
  ...(values.to === undefined ? {} : { folder: values.to }),
  ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
});
process.stdout.write(`${copy.entries} mục, ở ${copy.root}\n`);
