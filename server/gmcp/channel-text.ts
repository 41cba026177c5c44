import type { Message } from '../../actions/text/message.ts';
import type { GmcpMessage } from '../manager/outlet.ts';

/** What was said, as `Comm.Channel.Text`; nothing for a message that is no talk. The talker is `You` to oneself. */
export function channelText({ channel, lines }: Message): GmcpMessage | undefined {
  if (channel !== 'chat') return undefined;
  const spans = lines.flat();
  const text = lines.map(line => line.map(span => span.text).join('')).join('\n');
  const [, named] = /^\[(\w+)\]/.exec(text) ?? [];
  const meanings = new Set(spans.map(it => it.meaning));
  const kind = meanings.has('tell') ? 'tell' : meanings.has('speech') ? 'say' : 'emote';
  const talker = text.startsWith('You ') ? 'You' : (spans.find(it => it.meaning === 'player')?.text ?? '');
  return { name: 'Comm.Channel.Text', body: { channel: named?.toLowerCase() ?? kind, talker, text } };
}
