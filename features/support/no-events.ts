import type { EventTeller } from '../../server/web/event-stream.ts';

/** A door beside which nobody is told of stored events. */
export const noEvents: EventTeller = {
  mayRead: () => false,
  tell: () => 'there is no ledger',
  dropped: () => {},
  ...{ beatMilliseconds: 60_000, stallMilliseconds: 60_000 },
};
