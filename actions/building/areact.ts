import type { RefusalOf } from '../../domain/command.ts';
import type { GameObject, Kind } from '../../domain/object.ts';
import { fullName, kinds } from '../../domain/object.ts';
import { ClearReactions, LoadReactions } from '../../domain/reacting.ts';
import { action } from '../action.ts';
import type { Line } from '../text/message.ts';
import { listed, span, theNameOf } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { objectFor } from '../words/object-for.ts';
import { addVerb, deleteVerb } from './own-verbs.ts';

const cannotLoad: Record<RefusalOf<typeof LoadReactions>, string> = {
  'no-such-object': 'There is no such object.',
  'cannot-react': 'Players and areas react to nothing.',
  'loaded-already': 'It reacts by that file already.',
  'too-many': 'It reacts by as many files as it can.',
  'no-name': 'A reaction file has to have a name.',
};

const cannotClear: Record<RefusalOf<typeof ClearReactions>, string> = {
  'no-such-object': 'There is no such object.',
  'does-not-react': 'It reacts to nothing.',
};

const forms = ['load', 'reload', 'clear', 'show', 'list', 'add', 'delete'] as const;
/** Those that end with a word of their own: a file, or a verb. */
const worded: readonly string[] = ['load', 'add', 'delete'];

/** Say how something reacts to what happens around it. */
export const areact = action({
  verbs: ['areact'],
  usage:
    'areact load <object> <file>\nareact reload <object>\nareact clear <object>\nareact show <object>\nareact list\nareact add <object> <verb>\nareact delete <object> <verb>',
  help: 'Lets something react by a file of config/world/reactions: "areact load goose honks". "here" means the room, "all mobile" every mobile in the world. "reload" reads the files anew, "clear" lets it react to nothing any more, and "show" tells how it reacts. "list" names all files. "add" gives an object a verb of its own, as pull for a lever, to which a file can answer that has it under "verbs"; "delete" takes it away.',
  topic: 'building',
  tier: 'builder',
  parse({ words: [form = '', ...rest] }) {
    const what = forms.find(it => it === form.toLowerCase());
    if (!what || (what === 'list' ? rest.length > 0 : rest.length < (worded.includes(what) ? 2 : 1)))
      return undefined;
    const last = (rest.at(-1) ?? '').toLowerCase();
    return worded.includes(what) ? { what, rest: rest.slice(0, -1), last } : { what, rest, last };
  },
  run(tx, { what, rest, last }) {
    if (what === 'list') return tx.tell(filesKnown(tx));
    const objects = meant(tx, rest);
    if (objects.length === 0) return tx.tell('There is nothing like that.');
    switch (what) {
      case 'load':
        return load(tx, objects, last.replace(/\.yaml$/, ''));
      case 'add':
        return each(tx, objects, it => addVerb(tx, it, last));
      case 'delete':
        return each(tx, objects, it => deleteVerb(tx, it, last));
      case 'reload':
        return tx.effect({ do: 'reload', what: 'reactions', by: tx.actor.goid });
      case 'clear':
        return each(tx, objects, it => {
          const done = tx.do(ClearReactions({ goid: it.goid }));
          return done.ok ? ' reacts to nothing any more.' : `: ${cannotClear[done.refusal]}`;
        });
      case 'show':
        for (const it of objects) tx.tell(...shown(tx, it));
    }
  },
});

function filesKnown({ services: { reactions } }: Transaction): Line {
  const names = reactions.names.map(it => span(it));
  return names.length > 0 ? [span('There are: '), ...listed(names), span('.')] : [span('There is none.')];
}

/** `all mobile` and `all` for many, or one object as builders name it. */
function meant(tx: Transaction, words: readonly string[]): GameObject[] {
  const [first = '', second] = words;
  if (first.toLowerCase() !== 'all') {
    const one = objectFor(tx, words.join(' '));
    return one ? [one] : [];
  }
  const asked = kinds.filter(kind => second === undefined || kind === second.toLowerCase());
  const reacting = (kind: Kind) => second !== undefined || kind !== 'player';
  return asked
    .filter(reacting)
    .flatMap(kind => [...tx.world.ofKind(kind)].flatMap(it => tx.world.get(it) ?? []))
    .filter(it => second !== undefined || it.traits.reacts);
}

function load(tx: Transaction, objects: readonly GameObject[], script: string): void {
  const { reactions } = tx.services;
  if (!reactions.script(script)) {
    return tx.tell(
      `There is no reaction file ${script}; "areload reactions" reads new ones.`,
      filesKnown(tx),
    );
  }
  each(tx, objects, it => {
    const done = tx.do(LoadReactions({ goid: it.goid, script }));
    if (!done.ok) return `: ${cannotLoad[done.refusal]}`;
    tx.occur({ name: 'init', target: it.goid });
    return ` reacts by ${script} now.`;
  });
}

/** What becomes of each object, a line for each. */
function each(tx: Transaction, objects: readonly GameObject[], deed: (object: GameObject) => string): void {
  for (const object of objects) {
    const words = deed(object);
    tx.tell([{ ...theNameOf(object), text: capital(theNameOf(object).text) }, span(words)]);
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shown(tx: Transaction, object: GameObject): string[] {
  const scripts = object.traits.reacts?.scripts ?? [];
  if (scripts.length === 0) return [`${capital(fullName(object))} reacts to nothing.`];
  return scripts.flatMap(name => {
    const script = tx.services.reactions.script(name);
    if (!script) return [`${name}: there is no such file any more.`];
    const reactions = script.reactions.map(it => `  ${it.name}: on ${it.on.join(', ')} (${it.place})`);
    return [`${name}: ${script.about}`, ...reactions];
  });
}
