/** Colours of a figure, by what they mean; the page and PowerPoint give them their own. */
export type Colour = 'ink' | 'soft' | 'line' | 'doc' | 'model' | 'report' | 'ground';

/** What figures are drawn of, in pixels from the figure's upper left corner. */
export type Shape =
  | { kind: 'rect'; x: number; y: number; w: number; h: number; fill: Colour; hollow?: true }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; colour: Colour; width: number }
  | {
      kind: 'dot';
      x: number;
      y: number;
      r: number;
      colour: Colour;
      fill: 'whole' | 'half' | 'none';
    }
  | {
      kind: 'text';
      /** Left end of the line, and its foot. */
      x: number;
      y: number;
      w: number;
      text: string;
      size: number;
      colour: Colour;
      bold?: true;
    };

/** A drawing, the same in the browser and in PowerPoint, where its parts can be edited. */
export interface Figure {
  width: number;
  height: number;
  /** What it shows, for who does not see it. */
  label: string;
  shapes: readonly Shape[];
}
