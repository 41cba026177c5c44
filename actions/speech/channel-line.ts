import type { Goid } from '../../domain/ids.ts';

/** The channels that there are. */
export const channels = ['chat', 'newbie', 'staff'] as const;
export type TalkChannel = (typeof channels)[number];

/** One thing that was said on a channel. */
export interface ChannelLine {
  readonly channel: TalkChannel;
  readonly by: Goid;
  /** The speaker's name then. */
  readonly name: string;
  readonly words: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}
