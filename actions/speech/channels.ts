import { ignores } from '../../domain/ignoring.ts';
import type { GameObject } from '../../domain/object.ts';
import { hasTier } from '../../domain/object.ts';
import { ChangeSetting, settingOf } from '../../domain/settings.ts';
import type { AnyAction } from '../action.ts';
import { action } from '../action.ts';
import { ago } from '../text/ago.ts';
import { listed, message, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { command } from '../words/command.ts';
import type { ChannelLine, TalkChannel } from './channel-line.ts';
import { channels } from './channel-line.ts';
import { sentence } from './sentence.ts';

const about: Readonly<Record<TalkChannel, string>> = {
  chat: 'Talks to everybody in the world.',
  newbie: 'Asks and answers what newcomers want to know; everybody in the world hears it.',
  staff: 'Talks to the staff alone.',
};

/** So many lines are shown to somebody who does not say how many. */
const usually = 20;

/** Each channel as a command: `chat Hello`, or `chat` alone for what was said last. */
export const channelActions: readonly AnyAction[] = channels.map(channel =>
  action({
    verbs: [channel, ...(channel === 'chat' ? ['gossip', 'ooc'] : [])],
    usage: `${channel} <words>\n${channel}`,
    help: `${about[channel]} Without words it shows what was said last.`,
    topic: 'talking',
    ...(channel === 'staff' && { tier: 'helper' }),
    parse: ({ rest }) => ({ words: rest }),
    run(tx, { words }) {
      if (words === '') return showHistory(tx, channel, usually);
      speakOn(tx, channel, words);
    },
  }),
);

/** Which channels there are, and which of them one hears. */
export const channelList = action({
  verbs: ['channels', 'channel'],
  usage: 'channels\nchannel <name> on\nchannel <name> off',
  help: 'Tells which channels there are, and lets you switch one off or on again.',
  topic: 'talking',
  isQuiet: true,
  parse({ words: [name, state, ...more] }) {
    if (name === undefined) return { channel: undefined, on: false };
    const channel = channels.find(it => it === name.toLowerCase());
    const on = state?.toLowerCase();
    if (!channel || more.length > 0 || (on !== 'on' && on !== 'off')) return undefined;
    return { channel, on: on === 'on' };
  },
  run(tx, { channel, on }) {
    if (channel === undefined) return listChannels(tx);
    const silent = silentChannels(tx.actor).filter(it => it !== channel);
    const to = (on ? silent : [...silent, channel]).join(' ');
    tx.do(ChangeSetting({ player: tx.actor.goid, setting: 'channels', to }));
    tx.tell(on ? `You hear ${channel}.` : `You do not hear ${channel} any more.`);
  },
});

/** What was said on a channel. */
export const history = action({
  verbs: ['history', 'backlog'],
  usage: 'history <channel> [how many]',
  help: 'Shows what was said last on a channel.',
  topic: 'talking',
  isQuiet: true,
  wholeWord: true,
  parse({ words: [name = '', count = String(usually)] }) {
    const channel = channels.find(it => it === name.toLowerCase());
    return channel && /^[1-9]\d{0,3}$/.test(count) ? { channel, count: Number(count) } : undefined;
  },
  run: (tx, { channel, count }) => showHistory(tx, channel, count),
});

function speakOn(tx: Transaction, channel: TalkChannel, words: string): void {
  const { actor } = tx;
  if (silentChannels(actor).includes(channel))
    return tx.tell([
      span(`You do not hear ${channel} just now. `),
      command(`channel ${channel} on`),
      span(' changes that.'),
    ]);
  const line: ChannelLine = { channel, by: actor.goid, name: actor.name, words: sentence(words), at: tx.now };
  const to = [...tx.world.present()].filter(goid => {
    const listener = tx.world.get(goid);
    return listener !== undefined && hears(listener, channel, actor);
  });
  tx.deliveries.push({ to, message: message([shown(line)], 'chat') });
  tx.effect({ do: 'remember-line', line });
}

function hears(listener: GameObject, channel: TalkChannel, speaker: GameObject): boolean {
  return (
    isOpenTo(listener, channel) && !silentChannels(listener).includes(channel) && !ignores(listener, speaker)
  );
}

function isOpenTo(listener: GameObject, channel: TalkChannel): boolean {
  return channel !== 'staff' || hasTier(listener, 'helper');
}

function silentChannels(player: GameObject): string[] {
  return (settingOf(player, 'channels') ?? '').split(' ').filter(it => it !== '');
}

function showHistory(tx: Transaction, channel: TalkChannel, count: number): void {
  const { actor, services, now } = tx;
  if (!isOpenTo(actor, channel)) return tx.tell('That channel is for the staff.');
  const lines = services.channelHistory(channel).filter(({ by }) => {
    const speaker = tx.world.get(by);
    return !speaker || !ignores(actor, speaker);
  });
  if (lines.length === 0) return tx.tell(`Nothing has been said on ${channel} yet.`);
  tx.tell(...lines.slice(-count).map(it => [...shown(it), span(` (${ago(it.at, now)})`, 'hint')]));
}

function shown({ channel, name, words }: ChannelLine) {
  return [span(`[${channel}] `), span(name, 'player'), span(': '), span(words, 'speech')];
}

function listChannels(tx: Transaction): void {
  const silent = silentChannels(tx.actor);
  const open = channels.filter(it => isOpenTo(tx.actor, it));
  const parts = [open.filter(it => !silent.includes(it)), open.filter(it => silent.includes(it))] as const;
  const [heard, unheard] = parts.map(some => listed(some.map(it => command(it))));
  if (heard && heard.length > 0) tx.tell([span('You hear '), ...heard, span('.')]);
  if (unheard && unheard.length > 0) tx.tell([span('You do not hear '), ...unheard, span('.')]);
}
