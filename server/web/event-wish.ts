import type { IncomingMessage } from 'node:http';

/** Which stored events somebody wants to be told of; what is left out does not matter. */
export interface EventWish {
  readonly namespace?: string;
  readonly kinds?: ReadonlySet<string>;
  readonly areas?: ReadonlySet<string>;
  readonly pattern?: string;
  /** Position of the last event that they know. */
  readonly after?: number;
}

const parameters = ['namespace', 'kind', 'area', 'pattern', 'after'];

/** What a request for stored events asks for, or what is wrong with it. A browser that comes back says itself where it was. */
export function eventWish({
  url = '',
  headers,
}: Pick<IncomingMessage, 'url' | 'headers'>): EventWish | string {
  const query = new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length));
  for (const name of query.keys())
    if (!parameters.includes(name)) return `there is no parameter ${name}; allowed: ${parameters.join(', ')}`;
  const after = headers['last-event-id']?.toString() ?? query.get('after');
  if (after !== null && !/^\d{1,15}$/.test(after))
    return 'after is no position; allowed: a whole number from 0 on';
  const [namespace, pattern] = [query.get('namespace'), query.get('pattern')];
  const [kinds, areas] = [query.getAll('kind'), query.getAll('area')];
  return {
    ...(namespace !== null && { namespace }),
    ...(kinds.length > 0 && { kinds: new Set(kinds) }),
    ...(areas.length > 0 && { areas: new Set(areas) }),
    ...(pattern !== null && { pattern }),
    ...(after !== null && { after: Number(after) }),
  };
}
