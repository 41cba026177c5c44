/** A block of a file without the keys of which there is nothing to say. */
export function words(block: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(block).filter(([, value]) => says(value)));
}

/** An id as a file of this area writes it. */
export function shortId(area: string, id: string): string {
  return id.startsWith(`${area}/`) ? id.slice(area.length + 1) : id;
}

/** The key of a room or a thing: the end of its id. */
export function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function says(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
