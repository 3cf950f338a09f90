import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../entries/testing/sample.ts';
import { stepsDown } from './lineage/steps.ts';
import { successionOf } from './lineage/succession.ts';
import { libraryOf } from './testing/sample.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

test('the README shows what its example gives', () => {
  const library = libraryOf([
    documentOf('10-nq-tw-1998', { number: '10-NQ/TW', issuedOn: '1998-04-05' }),
    documentOf('25-nq-tw-2013', {
      ...{ number: '25-NQ/TW', issuedOn: '2013-06-03' },
      relations: [{ kind: 'thay-the', target: '10-nq-tw-1998', certainty: 'nguon', source: 1 }],
    }),
    modelOf('to-tu-quan', { implements: ['25-nq-tw-2013'] }),
  ]);
  const given = [
    library.document('25-nq-tw-2013')?.label,
    library.validity('10-nq-tw-1998').status,
    library.relations('10-nq-tw-1998').incoming.map(({ kind, other }) => [kind, other.id]),
    library.carriedOutBy('25-nq-tw-2013').map(({ id }) => id),
    successionOf(library, '25-nq-tw-2013').map(({ view }) => view.id),
    stepsDown(library, '25-nq-tw-2013').map(({ kind, child }) => [kind, child.id]),
  ];
  const shown = /```json\n([\s\S]*?)```/.exec(readme)?.[1]?.trim().split('\n') ?? [];
  expect(shown.map((line) => JSON.parse(line))).toEqual(given);
});

test('its map names every module, and none that is gone', () => {
  const modules = globSync('**/*.ts', { cwd: import.meta.dirname })
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('testing/'))
    .map((file) => file.replaceAll('\\', '/'));
  const named = [...readme.matchAll(/^\| `([^`]+)` \|/gm)].map(([, file]) => file);
  expect(named.toSorted()).toEqual(modules.toSorted());
});
