import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { templatePages } from './templates.ts';

/**
 * The rules of the HTML standard, by html-validate. Turned off is what it asks for beyond them: its
 * taste in style, and what axe judges on the living page.
 */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes `<link />`, which the standard allows.
    'void-style': 'off',
    // Astro leaves out quotes and writes attributes as they come.
    'attr-quotes': 'off',
  },
});

const files = [
  ...new Set(
    templatePages.map((page) =>
      page === '404.html' ? page : `${page.replace(/\?.*$/, '')}index.html`,
    ),
  ),
];

test.each(files)('%s is HTML as the standard has it', async (file) => {
  const report = await validator.validateString(readFileSync(path.join('dist', file), 'utf8'));
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(faults).toEqual([]);
});
