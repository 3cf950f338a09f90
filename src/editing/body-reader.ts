/** What is loaded when a body is written: the reader of MDX. */
export { readBody } from '../body/body.ts';
