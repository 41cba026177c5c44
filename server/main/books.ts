import type { Config } from '../../config/schema.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Books } from '../sessions/sessions-parts.ts';
import { openAccountBook, passwordsOf } from './account-book.ts';
import { ChannelLog } from './channel-log.ts';
import type { Stores } from './primary.ts';

/** What the sessions look things up in, over the stores. */
export function openBooks(stores: Stores, config: Config, sessions: Pick<Sessions, 'fault'>): Books {
  return {
    accounts: openAccountBook(stores.accounts, passwordsOf(config)),
    channels: new ChannelLog(stores.texts, error => sessions.fault(error)),
  };
}
