import { settingOf } from '../../domain/settings.ts';
import { action } from '../action.ts';
import { chooseScreenReader } from '../character/screenreader.ts';
import { tellGuest } from '../guests.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { command } from '../words/command.ts';
import { change } from './change.ts';
import { setColour } from './colour.ts';
import { describeOneself } from './describe-oneself.ts';
import type { PlayerSetting } from './table.ts';
import { playerSettings } from './table.ts';

/** Set how the game comes to one: `set`, `set wordwrap 80`, `set color exit bold green`. */
export const set = action({
  verbs: ['set'],
  usage:
    'set\nset <setting>\nset <setting> <value>\nset color [on, off or default]\nset color <what> <colour>\nset description\nset password',
  help: 'Shows how you play and lets you change it: colours, where lines are wrapped, pages, the prompt and more. It also lets you write what others see of you, and change your password.',
  topic: 'yourself',
  parse: ({ words: [name = '', ...value] }) => ({ name: name.toLowerCase(), value }),
  run(tx, { name, value }) {
    if (name === '') return overview(tx);
    if (/^colou?rs?$/.test(name)) return setColour(tx, value);
    if (tx.actor.traits.guest && /^(?:desc(?:ription)?|password)$/.test(name)) return tellGuest(tx);
    if (/^desc(?:ription)?$/.test(name)) return describeOneself(tx);
    if (name === 'password') return tx.effect({ do: 'change-password', who: tx.actor.goid });
    const [first = ''] = value;
    if (name === 'screenreader' && /^o(?:n|ff)$/i.test(first))
      return chooseScreenReader(tx, first.toLowerCase() === 'on');
    const setting = playerSettings.find(it => it.name === name || it.also.includes(name));
    if (!setting) return tx.tell(`There is no setting "${name}". Type "set" to see what there is.`);
    if (value.length === 0) return explain(tx, setting);
    assign(tx, setting, value.join(' '));
  },
});

/** The same in words of their own. */
export const setPassword = action({
  verbs: ['setpassword'],
  usage: 'setpassword',
  help: 'Asks for your password and for a new one; "set password" does the same.',
  topic: 'yourself',
  otherWords: true,
  wholeWord: true,
  parse: () => ({}),
  run: tx => tx.effect({ do: 'change-password', who: tx.actor.goid }),
});

/** The same in words of their own. */
export const setDescription = action({
  verbs: ['setdesc'],
  usage: 'setdesc',
  help: 'Lets you write what others see who look at you; "set description" does the same.',
  topic: 'yourself',
  otherWords: true,
  wholeWord: true,
  parse: () => ({}),
  run: describeOneself,
});

function overview(tx: Transaction): void {
  tx.tell(
    'This is how you play:',
    ...playerSettings.map(it => [command(`set ${it.name}`, it.name), span(`: ${shownValue(tx, it)}.`)]),
    'There are also "set color", "set screenreader", "set description" and "set password".',
  );
}

function explain(tx: Transaction, setting: PlayerSetting): void {
  tx.tell(
    `${setting.name}: ${shownValue(tx, setting)}.`,
    `${setting.about} You can set it to ${setting.allowed}.`,
  );
}

function assign(tx: Transaction, setting: PlayerSetting, typed: string): void {
  const value = setting.read(setting.name === 'prompt' ? typed : typed.toLowerCase());
  if (value === undefined)
    return tx.tell(`"${typed}" makes no sense here: ${setting.name} can be ${setting.allowed}.`);
  change(tx, setting.name, value);
  tx.tell(`${setting.name}: ${shownValue(tx, setting)}.`);
}

function shownValue(tx: Transaction, setting: PlayerSetting): string {
  return setting.shown(settingOf(tx.actor, setting.name));
}
