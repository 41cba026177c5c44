import { action } from '../action.ts';
import type { SettingShown } from '../services.ts';
import type { Line } from '../text/message.ts';
import { span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';

/** Show and change the settings of the running server. */
export const aconfig = action({
  verbs: ['aconfig'],
  usage: 'aconfig\naconfig <section>\naconfig <setting>\naconfig <setting> <value>',
  help: 'Lists the settings, all or those of a section, explains one, or changes one while the server runs; the change is written to the configuration file too.',
  topic: 'running the server',
  tier: 'admin',
  parse({ words: [key = '', ...value] }) {
    return { key, value: value.join(' ') };
  },
  run(tx, { key, value }) {
    const settings = tx.services.settings.list();
    if (key === '')
      return tx.tell(
        'These are the settings; those marked with a star can change while the server runs.',
        ...settings.map(shortly),
      );
    if (value === '') return explain(tx, key);
    const refusal = tx.services.settings.refusal(key, value);
    if (refusal !== undefined) return tx.tell(refusal);
    tx.effect({ do: 'configure', key, value, by: tx.actor.goid });
  },
});

function explain(tx: Transaction, key: string): void {
  const settings = tx.services.settings.list();
  const section = settings.filter(it => it.key.startsWith(`${key.toLowerCase()}.`));
  if (section.length > 0) return tx.tell(...section.map(shortly));
  const setting = settings.find(it => it.key.toLowerCase() === key.toLowerCase());
  if (!setting) return tx.tell(tx.services.settings.refusal(key, '') ?? `There is no setting ${key}.`);
  tx.tell(
    shortly(setting),
    setting.about,
    setting.live ? 'It can change while the server runs.' : 'It changes only when the server starts anew.',
  );
}

function shortly({ key, value, live }: SettingShown): Line {
  return [span(key, 'command'), span(`${live ? '*' : ''} = ${value === '' ? 'nothing' : value}`)];
}
