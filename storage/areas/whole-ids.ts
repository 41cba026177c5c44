/** `market` as `harbour/market`; a room of another area stays as it is. */
export function wholeTarget(area: string, to: string): string {
  return to.includes('/') ? to : `${area}/${to}`;
}

/** `office/key` as `harbour/office/key`; a thing or an exit of another area stays as it is. */
export function wholeThing(area: string, id: string): string {
  return id.split('/').length < 3 ? `${area}/${id}` : id;
}

/** Gives a bare `market` the form `{ to: market }`. */
export function longForm(value: unknown): unknown {
  return typeof value === 'string' ? { to: value } : value;
}
