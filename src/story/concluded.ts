import type { PointMoment } from '../dates/moment.ts';
import type { Edition } from './edition.ts';

/** When the file was published that set the status of a concluded story for good. */
export function concludedOn({ published, updates }: Edition): PointMoment {
  const lastOther = updates.findLastIndex(
    ({ told }) => told.status !== undefined && told.status !== 'concluded',
  );
  const first = updates.slice(lastOther + 1).find(({ told }) => told.status === 'concluded');
  return first?.published ?? published;
}
