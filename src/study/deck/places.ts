/**
 * Measures of a slide of 1280 × 720 pixels, 96 an inch: what the layout is computed with, the style
 * sheet draws by, and PowerPoint places by.
 */
export const slide = { width: 1280, height: 720, left: 64, textWidth: 1152 } as const;
/** Content stands between the strip above and the bar of time below. */
export const content = { top: 88, height: 572 } as const;
/** Sizes of a slide's title, one line or two. */
export const titleSizes = [46, 40, 36, 32] as const;
/** No text of a slide is smaller. */
export const smallest = 28;
/** Left part of a document and of a stacked model; the figure stands to its right. */
export const wide = { left: 720, gap: 48, right: 384 } as const;
/** Columns of a model: difficulty, what was done, result; an arrow of 56 between them. */
export const flow = { difficulty: 296, done: 356, arrow: 56, result: 388 } as const;
