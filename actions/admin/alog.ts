import { action } from '../action.ts';

const usualLines = 10;
const mostLines = 200;
const levels: ReadonlyMap<string, string> = new Map([
  ['off', 'silent'],
  ['low', 'error'],
  ['normal', 'info'],
  ['high', 'debug'],
  ['ultimate', 'trace'],
  ['debug', 'debug'],
]);
const parts = ['players', 'server', 'system'] as const;

type Asked =
  | { readonly ask: 'tail'; readonly of: (typeof parts)[number]; readonly lines: number }
  | { readonly ask: 'level'; readonly level: string }
  | { readonly ask: 'flush' };

/** Read the end of the server's log, or change how much is written. */
export const alog = action<Asked>({
  verbs: ['alog'],
  usage:
    'alog players [<how many>]\nalog server [<how many>]\nalog system [<how many>]\nalog flush\nalog off, low, normal, high, ultimate or debug',
  help: 'Shows the last lines of the log: of comings and goings (players), of the game and its store (server), or of everything (system). "flush" opens the file anew; the other words set how much is written.',
  topic: 'running the server',
  tier: 'admin',
  parse({ words: [what = '', count = String(usualLines), ...more] }) {
    const word = what.toLowerCase();
    const level = levels.get(word);
    if (more.length > 0) return undefined;
    if (level !== undefined) return { ask: 'level', level };
    if (word === 'flush') return { ask: 'flush' };
    const of = parts.find(it => it === word || it === `${word}s` || (word === '' && it === 'system'));
    const isNumber = /^[1-9]\d{0,3}$/.test(count);
    return of && isNumber ? { ask: 'tail', of, lines: Math.min(Number(count), mostLines) } : undefined;
  },
  run(tx, asked) {
    const by = tx.actor.goid;
    if (asked.ask === 'tail') return tx.effect({ do: 'tell-log', of: asked.of, lines: asked.lines, by });
    if (asked.ask === 'flush') return tx.effect({ do: 'reopen-log', by });
    tx.effect({ do: 'configure', key: 'log.level', value: asked.level, by });
  },
});
