/** What is loaded when a body is written: the reader of MDX. */
export { type Body, readBody } from '../body/body.ts';
