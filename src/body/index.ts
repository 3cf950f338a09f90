export { escapeHtml } from '../html/escape.ts';
export { createAcronymMarker, type MarkedAcronym } from '../html/mark-acronyms.ts';
export { type CitationTargets, fillCitations } from './fill-citations.ts';
export { renderInline } from './inline.ts';
export { needsComponents } from './needs-components.ts';
export {
  markdownPlugins,
  type RenderedBody,
  renderBody,
} from './render.ts';
export { sourceAnchor } from './source-mark.ts';
