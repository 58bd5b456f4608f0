/** A time of day of the page. */
export interface PagedTime {
  /** `2025-05-16T13:35+03:00` */
  readonly datetime: string;
  /** Round a time that is not exact or not certain, as a template: `about {}`. */
  readonly about: string | undefined;
}

/**
 * One or two times on the reader’s clock: `12:35`, `about 12:30–14:05`, with its day where that is another one.
 * Undefined where that clock says the same. `timeZone` is the reader’s own when left out.
 */
export function yourTime(
  times: readonly PagedTime[],
  language: string,
  timeZone?: string,
): string | undefined {
  // Swedish writes `2025-05-16 12:35:00`.
  const local = (datetime: string) => new Date(datetime).toLocaleString('sv', { timeZone }).replace(' ', 'T');
  if (times.every(({ datetime }) => datetime.startsWith(local(datetime).slice(0, 16)))) return undefined;
  const texts = times.map(({ datetime, about = '{}' }) => {
    const isOtherDay = !datetime.startsWith(local(datetime).slice(0, 10));
    const text = new Date(datetime).toLocaleString(language, {
      ...(isOtherDay && { day: 'numeric', month: 'short' }),
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
    return about.replace('{}', text);
  });
  return texts.join(texts.some((text) => text.includes(' ')) ? '\u00a0– ' : '–');
}
