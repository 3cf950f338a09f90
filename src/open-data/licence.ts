import { site as siteWords } from '../words/site.ts';

/** The licence of the content and of all data made of it, as LICENSE has it. */
export const licence = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: siteWords.name,
} as const;
