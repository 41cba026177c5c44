/** A text with a title, as it is kept: the title is its first line. */
export function withTitle(title: string, text: string): string {
  return `${title}\n${text}`;
}

/** The title and the body of a kept text; words that are gone have a title that says so. */
export function titled(kept: string | undefined): { readonly title: string; readonly body: string } {
  if (kept === undefined) return { title: '(the words are gone)', body: '' };
  const end = kept.indexOf('\n');
  return end === -1 ? { title: kept, body: '' } : { title: kept.slice(0, end), body: kept.slice(end + 1) };
}
