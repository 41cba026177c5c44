import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { id, infoValue, text } from './fields.ts';
import { tangible } from './objects.ts';
import type { Info } from './traits/builder.ts';

/** How much can be kept about one thing, and how long its paths and texts can be. */
export const infoLimits = { entries: 50, path: 80, text: 500 } as const;

export const InfoSet = event(
  'InfoSet',
  { goid: id, path: text, value: infoValue },
  {
    stream: 'goid',
    evolve: (draft, e) => draft.set(e.goid, 'info', { ...draft.get(e.goid).traits.info, [e.path]: e.value }),
  },
);

/** Keeps a value about a thing under a dotted path. */
export const SetInfo = command('SetInfo', { goid: id, path: text, value: infoValue }, (world, c) => {
  const object = tangible(world, c.goid);
  if (!object) return refuse('no-such-object');
  if (!isPath(c.path)) return refuse('no-path');
  if (typeof c.value === 'string' && c.value.length > infoLimits.text) return refuse('too-long');
  const paths = new Set(Object.keys(object.traits.info ?? {})).add(c.path);
  if (paths.size > infoLimits.entries) return refuse('too-many');
  return accept(InfoSet(c));
});

export const InfoRemoved = event(
  'InfoRemoved',
  { goid: id, path: text },
  {
    stream: 'goid',
    evolve(draft, e) {
      const left = without(draft.get(e.goid).traits.info ?? {}, e.path);
      if (Object.keys(left).length === 0) draft.unset(e.goid, 'info');
      else draft.set(e.goid, 'info', left);
    },
  },
);

/** Forgets what is kept about a thing at a path and below it; at the empty path, all of it. */
export const RemoveInfo = command('RemoveInfo', { goid: id, path: text }, (world, c) => {
  const object = tangible(world, c.goid);
  if (!object) return refuse('no-such-object');
  const kept = object.traits.info ?? {};
  const left = Object.keys(without(kept, c.path)).length;
  if (left === Object.keys(kept).length) return refuse('nothing-there');
  return accept(InfoRemoved(c));
});

/** What is left of what was kept. */
function without(info: Info, path: string): Info {
  const isBelow = (it: string) => path === '' || it === path || it.startsWith(`${path}.`);
  return Object.fromEntries(Object.entries(info).filter(([it]) => !isBelow(it)));
}

function isPath(path: string): boolean {
  return path.length <= infoLimits.path && /^[a-z][\w-]*(\.[\w-]+)*$/i.test(path);
}
