/** All layers but the numbers, as one module that is loaded when they are needed. */
export { FullResults } from './full-results.ts';
export { suggestWords } from './suggest-words.ts';
