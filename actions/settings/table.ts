import type { SettingName } from '../../domain/settings.ts';
import { verbosities } from '../../domain/settings.ts';

/** One thing that a player can set. */
export interface PlayerSetting {
  readonly name: SettingName;
  /** What it is called besides. */
  readonly also: readonly string[];
  readonly about: string;
  /** What may be typed, for who has typed something else. */
  readonly allowed: string;
  /** What is kept of what was typed: empty for as it comes; `undefined` where it makes no sense. */
  readonly read: (typed: string) => string | undefined;
  /** How it is told where it was set, and where it was not. */
  readonly shown: (value: string | undefined) => string;
}

const layouts = ['basic', 'partial', 'full', 'wide'] as const;

/** Everything that `set` sets, besides colours, the description and the password. */
export const playerSettings: readonly PlayerSetting[] = [
  {
    name: 'wordwrap',
    also: ['wrap'],
    about: 'Where long lines are wrapped.',
    allowed: 'off, default, or a number of columns from 10 to 200',
    read: typed => (typed === 'off' ? '0' : numberIn(typed, 10, 200)),
    shown: value =>
      value === undefined ? 'as wide as your window' : value === '0' ? 'off' : `${value} columns`,
  },
  {
    name: 'pagelength',
    also: ['page', 'pager'],
    about: 'How many lines are shown before you are asked for "more".',
    allowed: 'off, or a number of lines from 1 to 200',
    read: typed => (typed === 'off' || typed === '0' ? '' : numberIn(typed, 1, 200)),
    shown: value => (value === undefined ? 'off' : `${value} lines`),
  },
  {
    name: 'brief',
    also: [],
    about: 'Whether you see only the name of a place that you walk into, and not its description.',
    allowed: 'on or off',
    read: onIsUnusual,
    shown: value => value ?? 'off',
  },
  {
    name: 'prompt',
    also: [],
    about: 'What stands where you type.',
    allowed: 'on, off, or some words of at most 40 letters',
    read: readPrompt,
    shown: value => (value === undefined ? 'on' : value === 'off' ? 'off' : `"${value}"`),
  },
  {
    name: 'verbosity',
    also: ['verbose'],
    about:
      'How much you are told of a fight: brief tells in a few words who hit whom, and full tells the points besides.',
    allowed: 'brief, normal or full',
    read: typed => (typed === 'normal' ? '' : verbosities.find(it => it === typed)),
    shown: value => value ?? 'normal',
  },
  {
    name: 'layout',
    also: [],
    about: 'How the windows are laid out, where your program has some.',
    allowed: layouts.join(', '),
    read: typed => (typed === 'basic' ? '' : layouts.find(it => it === typed)),
    shown: value => value ?? 'basic',
  },
  {
    name: 'commands',
    also: ['separator', 'semicolon'],
    about: 'Whether one line can hold several commands with ; between them. ;; is then one that stays.',
    allowed: 'on or off',
    read: onIsUnusual,
    shown: value => value ?? 'off',
  },
];

function numberIn(typed: string, least: number, most: number): string | undefined {
  if (typed === 'default') return '';
  const number = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  return number >= least && number <= most ? String(number) : undefined;
}

function onOrOff(typed: string): string | undefined {
  return typed === 'on' || typed === 'off' ? typed : undefined;
}

function onIsUnusual(typed: string): string | undefined {
  return typed === 'off' || typed === 'default' ? '' : onOrOff(typed);
}

function readPrompt(typed: string): string | undefined {
  const word = typed.toLowerCase();
  if (word === 'on' || word === 'default') return '';
  if (word === 'off') return 'off';
  return typed.length <= 40 ? typed : undefined;
}
