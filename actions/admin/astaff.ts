import { deedOf } from '../../domain/deeds.ts';
import type { GameObject } from '../../domain/object.ts';
import { hasTier } from '../../domain/object.ts';
import type { Deed } from '../../domain/traits/deed.ts';
import { action } from '../action.ts';
import type { Line } from '../text/message.ts';
import { moment } from '../text/moment.ts';
import { nameOf, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

const usualLines = 20;
const mostLines = 200;

/** Who belongs to the staff, and what they did with their powers. */
export const astaff = action({
  verbs: ['astaff'],
  usage: 'astaff\nastaff log\nastaff log <how many>\nastaff log <name>\nastaff log <name> <how many>',
  help: 'Names the staff who are known to this world, or tells what they did with their powers: when, who, what and to whom, the newest last. The last 200 deeds of each are kept in the world; the ledger keeps all.',
  topic: 'running the server',
  tier: 'helper',
  parse({ words: [what = '', ...rest] }) {
    if (what === '') return { name: undefined, lines: 0 };
    const [first = '', second = ''] = rest;
    const name = /^\d+$/.test(first) || first === '' ? undefined : first;
    const lines = (name === undefined ? first : second) || String(usualLines);
    const isRight = what.toLowerCase() === 'log' && rest.length <= 2 && /^[1-9]\d{0,3}$/.test(lines);
    return isRight ? { name, lines: Math.min(Number(lines), mostLines) } : undefined;
  },
  run(tx, { name, lines }) {
    if (lines === 0) return tx.tell('These belong to the staff:', ...staffOf(tx).map(memberLine));
    const all = deeds(tx).filter(({ who }) => name === undefined || who.toLowerCase() === name.toLowerCase());
    if (all.length === 0) return tx.tell('The staff has done nothing of that kind.');
    all.sort((one, other) => one.deed.at - other.deed.at || one.deed.number - other.deed.number);
    tx.tell(...all.slice(-lines).map(deedLine));
  },
});

function staffOf(tx: Transaction): GameObject[] {
  const players = [...tx.world.ofKind('player')].flatMap(goid => tx.world.get(goid) ?? []);
  return players.filter(it => hasTier(it, 'helper')).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function memberLine(member: GameObject): Line {
  const here = member.container === null ? '' : ', in the world now';
  return [nameOf(member), span(`, ${member.traits.character?.tier}${here}.`)];
}

interface Kept {
  readonly who: string;
  readonly what: string;
  readonly deed: Deed;
}

function deeds(tx: Transaction): Kept[] {
  return [...tx.world.ofKind('record')].flatMap(record => {
    const [object, deed] = [tx.world.get(record), deedOf(tx.world, record)];
    const root = object?.container ? tx.world.get(object.container) : undefined;
    return object && root && deed ? [{ who: root.name, what: object.name, deed }] : [];
  });
}

function deedLine({ who, what, deed }: Kept): Line {
  const target = deed.target === null ? deed.targetName : `${deed.targetName} (${deed.target})`;
  const detail = deed.detail === '' ? '' : `: ${deed.detail}`;
  const undone = deed.undone ? ', taken back since' : '';
  return [
    span(`${moment(deed.at)} `),
    span(who, 'player'),
    span(` ${what} `, 'command'),
    span(`${target}${detail}${undone}.`.trimStart()),
  ];
}
