import { action } from '../action.ts';
import type { Entry } from '../entry.ts';
import { topics } from '../entry.ts';
import { capitalised } from '../text/grammar.ts';
import type { Line } from '../text/message.ts';
import { listed, message, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { allows } from '../vocabulary.ts';
import { command } from '../words/command.ts';
import { explain, mayRead, titled } from './explain.ts';

const mostFound = 20;

/** What can be typed, from the commands themselves: `help`, `help get`, `help search key`. */
export const help = action({
  verbs: ['help', '?'],
  usage: 'help\nhelp <command>\nhelp <topic>\nhelp search <word>',
  help: 'Lists what you can do, explains one command or topic, or finds all help that speaks of a word.',
  topic: 'looking',
  parse: ({ rest, words }) => ({ about: rest.toLowerCase(), search: searchIn(words) }),
  run(tx, { about, search }) {
    const known = tx.services.entries.filter(it => allows(it, tx.actor.traits.character?.tier ?? 'player'));
    if (about === '') return overview(tx, known);
    if (search !== undefined) return find(tx, known, search);
    const onTopic = known.filter(it => it.topic === about && !it.otherWords);
    if (onTopic.length > 0) return tx.tell(titled(about), ...onTopic.map(it => shortly(tx, it)));
    explain(tx, known, about);
  },
});

function searchIn(words: readonly string[]): string | undefined {
  return words[0]?.toLowerCase() === 'search' && words.length > 1
    ? words.slice(1).join(' ').toLowerCase()
    : undefined;
}

function overview(tx: Transaction, known: readonly Entry[]): void {
  const lines = topics.flatMap((topic): Line[] => {
    const verbs = known.filter(it => it.topic === topic && !it.otherWords).map(it => it.verbs[0]);
    return verbs.length === 0
      ? []
      : [[span(`${capitalised(topic)}: `, 'title'), ...listed(verbs.map(it => command(it))), span('.')]];
  });
  const more = tx.services.help.topics.filter(it => mayRead(tx, it)).map(it => command(`help ${it.name}`));
  if (more.length > 0) lines.push([span('More to read: ', 'title'), ...listed(more), span('.')]);
  tx.show(
    tx.actor.goid,
    message(['This is what you can do:', ...lines, 'Type "help get" to read about "get".']),
  );
}

function find(tx: Transaction, known: readonly Entry[], word: string): void {
  const { help } = tx.services;
  const speaks = (...texts: readonly string[]) => texts.join(' ').toLowerCase().includes(word);
  const topics = help.topics.filter(
    it => mayRead(tx, it) && speaks(it.name, ...it.aliases, it.text, it.adds),
  );
  const found = known.filter(it => speaks(...it.verbs, it.usage, ...help.wordsOn(it)));
  const lines = [...topics.map(it => [command(`help ${it.name}`)]), ...found.map(it => shortly(tx, it))];
  if (lines.length === 0) return tx.tell(`No help speaks of "${word}".`);
  tx.tell(`These speak of "${word}":`, ...lines.slice(0, mostFound));
}

function shortly(tx: Transaction, it: Entry): Line {
  return [command(it.verbs[0]), span(`: ${tx.services.help.wordsOn(it).join(' ')}`)];
}
