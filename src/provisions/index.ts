export { anchorsAround, provisionAnchor, provisionAnchors } from './anchor.ts';
export { articleOf } from './article.ts';
export { type Level, levelNames, levels } from './levels.ts';
export { compareProvisions } from './order.ts';
export { parseProvision } from './parse.ts';
export { type Provision, parentOf, placesOf, provisionRef, type Step } from './provision.ts';
