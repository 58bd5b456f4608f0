/** A picture in pixels, as wide and high as sites that show links ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** Left and right of everything but the line, which comes from one edge and leads to the other. */
export const MARGIN = 64;
export const WIDTH_INSIDE = WIDTH - 2 * MARGIN;
