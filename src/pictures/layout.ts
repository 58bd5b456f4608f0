import { box, type Drawing, type Style } from './elements.ts';
import { inFont } from './fonts.ts';
import { labelBoxes, lineShapes } from './line-shapes.ts';
import { palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { HEIGHT, MARGIN, WIDTH, WIDTH_INSIDE } from './sizes.ts';

/** Where the title may be, in pixels from the top; under the label of an update it begins lower. */
const TITLE = { top: 132, underLabel: 184, bottom: 432 };
const LEADING = 1.14;

/** The sizes of a title in pixels, from the largest. At the smallest, what has no room is cut off with an ellipsis. */
export const titleSizes: readonly number[] = [88, 80, 72, 65, 59, 53, 48, 43, 39, 35];

/** How high the title may become. */
export function roomForTitle(picture: Picture): number {
  return TITLE.bottom - topOfTitle(picture);
}

/** The picture, with its title in one of the sizes. The box of the title has the key `title`. */
export function layoutOf(picture: Picture, titleSize: number): Drawing {
  const { site, chip, label, title, line } = picture;
  return box({ width: WIDTH, height: HEIGHT, backgroundColor: palette.paper, color: palette.ink }, [
    box({ ...at(44), height: 60, justifyContent: 'space-between', alignItems: 'center' }, [
      box({ ...inFont('serif'), ...oneLine, maxWidth: 700, fontSize: 40 }, site),
      box({ ...inFont('bold'), ...chipStyles[chip.look], padding: '4px 18px 6px', fontSize: 34 }, chip.text),
    ]),
    ...(label === undefined
      ? []
      : [box({ ...at(134), ...inFont('bold'), ...oneLine, fontSize: 34, color: palette.soft }, label)]),
    { ...box(titleStyle(picture, titleSize), title), key: 'title' },
    lineShapes(line),
    ...labelBoxes(line),
  ]);
}

function titleStyle(picture: Picture, fontSize: number): Style {
  const style: Style = {
    ...at(topOfTitle(picture)),
    ...inFont('serif'),
    fontSize,
    lineHeight: LEADING,
    wordBreak: 'break-word',
  };
  if (fontSize !== titleSizes.at(-1)) return { ...style, textWrap: 'balance' };
  // Only a block is cut off after so many lines.
  return { ...style, display: 'block', lineClamp: Math.floor(roomForTitle(picture) / (fontSize * LEADING)) };
}

function topOfTitle({ label }: Picture): number {
  return label === undefined ? TITLE.top : TITLE.underLabel;
}

const oneLine: Style = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };

const chipStyles: Readonly<Record<Picture['chip']['look'], Style>> = {
  signal: { border: `3px solid ${palette.signal}`, color: palette.signal },
  outline: { border: `3px solid ${palette.ink}` },
  filled: { border: `3px solid ${palette.ink}`, backgroundColor: palette.ink, color: palette.paper },
};

/** From margin to margin, so many pixels from the top. */
function at(top: number): Style {
  return { position: 'absolute', left: MARGIN, top, width: WIDTH_INSIDE };
}
