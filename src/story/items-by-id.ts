import { oncePer } from '../once.ts';
import type { Item } from './edition.ts';
import type { Id } from './items.ts';

/** The items of a list by their ids. */
export const itemsById = oncePer(
  <T>(items: readonly Item<T>[]): ReadonlyMap<Id, Item<T>> => new Map(items.map((item) => [item.id, item])),
);
