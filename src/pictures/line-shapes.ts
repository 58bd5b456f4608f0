import { box, type Drawing, shape, type Style } from './elements.ts';
import { inFont } from './fonts.ts';
import type { Label, Line, Mark } from './line.ts';
import { palette } from './palette.ts';
import { MARGIN, WIDTH, WIDTH_INSIDE } from './sizes.ts';

/** Pixels from the top: the drawing, and the line in it. */
const TOP = 448;
const GROUND = 92;
const UNDER = TOP + GROUND + 24;
const STROKE = 4;

/** How high a mark stands over the line. */
const heights: Readonly<Record<Mark['importance'], number>> = { low: 18, normal: 38, high: 66 };

/** The line: solid up to the day of the picture, dashed after it, and the events on it. */
export function lineShapes({ breakAt, now, goesOn, marks }: Line): Drawing {
  const end = goesOn || now < 100 ? WIDTH : x(now);
  return shape(
    'svg',
    {
      width: WIDTH,
      height: GROUND + 20,
      viewBox: `0 0 ${WIDTH} ${GROUND + 20}`,
      style: { position: 'absolute', left: 0, top: TOP },
    },
    [
      ...(breakAt ? [along(0, x(breakAt.from)), along(x(breakAt.to), x(now))] : [along(0, x(now))]),
      ...(end > x(now) ? [along(x(now), end, { 'stroke-dasharray': '14 10' })] : []),
      ...marks.flatMap(({ bar }) =>
        bar ? [along(x(bar.from), x(bar.to), { 'stroke-width': STROKE * 3 })] : [],
      ),
      ...marks.flatMap(markShapes),
      shape('circle', { cx: x(now), cy: GROUND, r: 15, fill: palette.signal }),
    ],
  );
}

/** What stands under the line: months and years, and the day of the picture. */
export function labelBoxes({ labels }: Line): readonly Drawing[] {
  return labels.map(({ x: place, anchor, text, isNow }) =>
    box(
      {
        position: 'absolute',
        top: UNDER,
        ...spans[anchor](x(place)),
        whiteSpace: 'nowrap',
        fontSize: 30,
        ...inFont(isNow ? 'bold' : 'sans'),
        color: isNow ? palette.signal : palette.soft,
      },
      text,
    ),
  );
}

const spans: Readonly<Record<Label['anchor'], (at: number) => Style>> = {
  start: (at) => ({ left: at, width: WIDTH_INSIDE, justifyContent: 'flex-start' }),
  middle: (at) => ({ left: at - WIDTH_INSIDE / 2, width: WIDTH_INSIDE, justifyContent: 'center' }),
  end: (at) => ({ left: at - WIDTH_INSIDE, width: WIDTH_INSIDE, justifyContent: 'flex-end' }),
};

function markShapes(mark: Mark): readonly Drawing[] {
  const [at, top] = [x(mark.x), GROUND - heights[mark.importance]];
  const stem = shape('line', { ...inked, x1: at, x2: at, y1: top, y2: GROUND });
  if (!mark.open && mark.importance !== 'high') return [stem];
  const fill = mark.open ? palette.paper : palette.ink;
  return [stem, shape('circle', { ...inked, cx: at, cy: top, r: mark.importance === 'high' ? 11 : 8, fill })];
}

function along(from: number, to: number, more: Style = {}): Drawing {
  return shape('line', { ...inked, x1: from, x2: to, y1: GROUND, y2: GROUND, ...more });
}

const inked = { stroke: palette.ink, 'stroke-width': STROKE };

/** From per cent of the line to pixels of the picture. */
function x(place: number): number {
  return MARGIN + (place / 100) * WIDTH_INSIDE;
}
