/** An element for satori, which reads the objects that React makes of JSX. */
export interface Drawing {
  readonly type: string;
  readonly key?: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Where and how something is, in CSS. */
export type Style = Readonly<Record<string, string | number>>;

/** A box with text, or with boxes beside each other. */
export function box(style: Style, children: string | readonly Drawing[] = []): Drawing {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** An element of a drawing, with its attributes; a whole drawing may have a style. */
export function shape(
  type: 'svg' | 'line' | 'circle',
  attributes: Readonly<Record<string, string | number | Style>>,
  children: readonly Drawing[] = [],
): Drawing {
  return { type, props: { ...attributes, children } };
}
