// Loaded before a build by `--import`: writes the path of each file that is opened to $OPENS.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { appendFileSync } = fs;
const log = process.env.OPENS;
const note = (file) => {
  if (typeof file === 'string' || file instanceof URL) appendFileSync(log, `${file}\n`);
};
const noted = (open) =>
  function noting(file, ...rest) {
    note(file);
    return open.call(this, file, ...rest);
  };
for (const name of ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream']) {
  fs[name] = noted(fs[name]);
}
for (const name of ['open', 'readFile']) fs.promises[name] = noted(fs.promises[name]);
syncBuiltinESMExports();
