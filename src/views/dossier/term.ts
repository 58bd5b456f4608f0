import type { Role } from '../../story/newsroom.ts';
import { type Page, plainDate } from '../page.ts';

/** From when to when a role is held, as far as it is known. */
export function termOf(page: Page, { from, to }: Role): string {
  const { words } = page;
  if (from && to) return `${plainDate(page, from)} – ${plainDate(page, to)}`;
  if (from) return words.since(plainDate(page, from));
  if (to) return words.until(plainDate(page, to));
  return words.noDate;
}
