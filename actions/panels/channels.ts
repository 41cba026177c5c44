import type { GmcpMessage } from './gmcp-message.ts';
import type { Sight } from './panel.ts';
import { wholePanel } from './panel.ts';

/** The ways of talking that a client may give a window of its own. */
export const channelList = wholePanel('Comm.Channel.List', 'oneself', () => [
  { name: 'say', caption: 'Say', command: 'say' },
  { name: 'tell', caption: 'Tell', command: 'tell' },
  { name: 'whisper', caption: 'Whisper', command: 'whisper' },
]);

/** Who can be talked to: everybody who is in the world. */
export function channelPlayers({ world }: Sight): readonly GmcpMessage[] {
  const names = [...world.present()].flatMap(goid => world.get(goid) ?? []).filter(it => it.visible);
  return [{ name: 'Comm.Channel.Players', body: names.map(({ name }) => ({ name, channels: ['tell'] })) }];
}
