export { anchorsAround, provisionAnchors } from './anchor.ts';
export { articleOf } from './article.ts';
export { compareProvisions } from './order.ts';
export { parseProvision } from './parse.ts';
export { provisionRef } from './provision.ts';
