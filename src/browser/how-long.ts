const day = 24 * 60 * 60 * 1000;

/** `2 days ago`, `in 3 hours`; undefined for what is more than a week away. In epoch milliseconds. */
export function howLong(at: number, now: number, language: string): string | undefined {
  const ahead = at - now;
  const size = Math.abs(ahead);
  if (size > 7 * day) return undefined;
  const [unit, length] =
    size < day / 24
      ? (['minute', day / 1440] as const)
      : size < day
        ? (['hour', day / 24] as const)
        : (['day', day] as const);
  return new Intl.RelativeTimeFormat(language).format(Math.trunc(ahead / length) || Math.sign(ahead), unit);
}
