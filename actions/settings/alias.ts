import { DefineAlias, mostAliases, mostAliasLetters, RemoveAlias } from '../../domain/aliases.ts';
import type { RefusalOf } from '../../domain/command.ts';
import { action } from '../action.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

const words: Record<RefusalOf<typeof DefineAlias>, string> = {
  'no-such-player': 'Only players have words of their own.',
  'no-word': 'A word of your own has at most 20 letters, and neither ; nor $ in it.',
  empty: 'It has to stand for something.',
  'too-long': `What a word stands for has at most ${mostAliasLetters} letters.`,
  'too-many': `You have ${mostAliases} words of your own already; "unalias" takes one away.`,
};

/** Without these nobody could get rid of an alias again, or leave. */
const keptWords = ['alias', 'unalias', 'quit', 'help'];

/** Words of a player's own: `alias k kick`, `alias gs get $1; say Mine!`. */
export const alias = action({
  verbs: ['alias'],
  usage: 'alias\nalias <word>\nalias <word> <what it stands for>',
  help: 'Lets a word of your own stand for a line: after "alias k kick", "k Bob" does "kick Bob". $1 to $9 are the words that you type behind it, $* all of them, and ; parts several commands. "unalias k" takes it away.',
  topic: 'yourself',
  parse({ words: [word = ''], rest }) {
    return { word: word.toLowerCase(), line: rest.slice(word.length).trim() };
  },
  run(tx, { word, line }) {
    const { aliases = {} } = tx.actor.traits;
    if (word === '') return list(tx, aliases);
    if (line === '') return tx.tell(explained(word, aliases));
    if (keptWords.includes(word)) return tx.tell(`The game needs the word "${word}" itself.`);
    const defined = tx.do(DefineAlias({ player: tx.actor.goid, alias: word, line }));
    tx.tell(defined.ok ? `"${word}" stands for "${line}" now.` : words[defined.refusal]);
  },
});

/** A word means again what it means to everybody. */
export const unalias = action({
  verbs: ['unalias'],
  usage: 'unalias <word>',
  help: 'Takes a word of your own away that "alias" made.',
  topic: 'yourself',
  parse: ({ words: [word] }) => (word === undefined ? undefined : { word: word.toLowerCase() }),
  run(tx, { word }) {
    const removed = tx.do(RemoveAlias({ player: tx.actor.goid, alias: word }));
    tx.tell(removed.ok ? `"${word}" stands for nothing of your own any more.` : explained(word, {}));
  },
});

function list(tx: Transaction, aliases: Readonly<Record<string, string>>): void {
  const all = Object.entries(aliases).sort(([a], [b]) => (a < b ? -1 : 1));
  if (all.length === 0) return tx.tell('You have no words of your own. "alias k kick" would make one.');
  tx.tell(
    'These are your own words:',
    ...all.map(([word, line]) => [span(word, 'command'), span(`: ${line}`)]),
  );
}

function explained(word: string, aliases: Readonly<Record<string, string>>): string {
  const line = Object.hasOwn(aliases, word) ? aliases[word] : undefined;
  return line === undefined ? `"${word}" is no word of your own.` : `"${word}" stands for "${line}".`;
}
