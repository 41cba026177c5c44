import type { Happening } from '../../eventsourcing/history.ts';

/** What a thing is called now; nothing where it is not in the world. */
export type NameOf = (goid: string) => string | undefined;

const mostLetters = 40;

/** One thing that happened as a line: position, time, who did what, the event and its data; things go by their names. */
export function historyLine({ position, at, actor, action, type, data }: Happening, nameOf: NameOf): string {
  const time = new Date(at).toISOString().replace('T', ' ').replace(/\..*/, '');
  const who = nameOf(actor) ?? actor;
  const facts = Object.entries(data).map(([field, value]) => `${field} ${shown(value, nameOf)}`);
  return `${position}  ${time}  ${action} by ${who}: ${type} (${facts.join(', ')})`;
}

function shown(value: unknown, nameOf: NameOf): string {
  const text = (typeof value === 'string' && nameOf(value)) || JSON.stringify(value);
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}
