import type { PointMoment } from '../dates/moment.ts';
import { endOf, startOf } from '../dates/order.ts';
import type { Edition } from './edition.ts';
import type { Role } from './newsroom.ts';

/** The roles that somebody held on the day of the newest of some editions. */
export interface RolesHeld {
  readonly on: PointMoment;
  readonly roles: readonly Role[];
}

/** A role whose beginning or end is not known counts as begun, or as not ended. Undefined where none is held. */
export function rolesHeld(roles: readonly Role[], editions: readonly Edition[]): RolesHeld | undefined {
  const [newest] = editions.toSorted((a, b) => b.at - a.at);
  if (!newest) return undefined;
  const { at, updated, timeZone } = newest;
  const held = roles.filter(
    ({ from, to }) => (!from || startOf(from, timeZone) <= at) && (!to || endOf(to, timeZone) > at),
  );
  return held.length > 0 ? { on: updated, roles: held } : undefined;
}
