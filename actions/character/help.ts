import { action } from '../action.ts';
import type { Entry } from '../entry.ts';
import { topics } from '../entry.ts';
import { capitalised } from '../text/grammar.ts';
import type { Line } from '../text/message.ts';
import { listed, message, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { didYouMean, usageHint } from '../understand.ts';
import { allows, Vocabulary } from '../vocabulary.ts';
import { command } from '../words/command.ts';

const mostFound = 20;

/** What can be typed, from the commands themselves: `help`, `help get`, `help search key`. */
export const help = action({
  verbs: ['help', '?'],
  usage: 'help\nhelp <command>\nhelp <topic>\nhelp search <word>',
  help: 'Lists what you can do, explains one command, or finds the commands whose help speaks of a word.',
  topic: 'looking',
  parse: ({ rest, words }) => ({ about: rest.toLowerCase(), search: searchIn(words) }),
  run(tx, { about, search }) {
    const known = tx.services.entries.filter(it => allows(it, tx.actor.traits.character?.tier ?? 'player'));
    if (about === '') return overview(tx, known);
    if (search !== undefined) return find(tx, known, search);
    const onTopic = known.filter(it => it.topic === about && !it.otherWords);
    if (onTopic.length > 0) return tx.tell([span(capitalised(about), 'title')], ...onTopic.map(shortly));
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
  tx.show(
    tx.actor.goid,
    message(['This is what you can do:', ...lines, 'Type "help get" to read about "get".']),
  );
}

function find(tx: Transaction, known: readonly Entry[], word: string): void {
  const found = known.filter(it =>
    `${it.verbs.join(' ')} ${it.help} ${it.usage}`.toLowerCase().includes(word),
  );
  if (found.length === 0) return tx.tell(`No help speaks of "${word}".`);
  tx.tell(`These speak of "${word}":`, ...found.slice(0, mostFound).map(shortly));
}

/** Tells what there is to know of one command, or which may have been meant. */
export function explain(tx: Transaction, known: readonly Entry[], verb: string): void {
  const vocabulary = new Vocabulary(known);
  const found = vocabulary.find(verb, 'admin');
  if (!found) {
    const near = vocabulary.near(verb, 'admin');
    const hint = near.length > 0 ? [span(' '), ...didYouMean(near)] : [];
    return tx.tell([span(`There is no help on "${verb}".`), ...hint]);
  }
  const [name, ...others] = found.verbs;
  const also =
    others.length === 0 ? [] : [[span('Also: '), ...listed(others.map(it => command(it))), span('.')]];
  tx.tell([span(capitalised(name), 'title')], ...usageHint(found.usage), found.help, ...also);
}

function shortly(it: Entry): Line {
  return [command(it.verbs[0]), span(`: ${it.help}`)];
}
