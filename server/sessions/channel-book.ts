import type { Errand } from '../manager/outlet.ts';

/** Something that was said on a channel. */
export type ChannelLine = Extract<Errand, { do: 'remember-line' }>['line'];

/** What was said on the channels, for those who ask later. */
export interface ChannelBook {
  remember(line: ChannelLine): void;
  /** The oldest first. */
  history(channel: ChannelLine['channel']): readonly ChannelLine[];
}
