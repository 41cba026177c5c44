/** The largest part of a line that may be signs which a screen reader spells out or leaves out. */
const mostSigns = 0.2;

/** What is wrong with a line for somebody who hears it; nothing where it reads well. Ordinary punctuation is heard as a pause. */
export function whatReadsBadly(line: string): string | undefined {
  const signs = [...line].filter(it => !/[\p{L}\p{N}\s.,;:!?'"()–-]/u.test(it)).length;
  if (signs > line.length * mostSigns) return `${signs} of ${line.length} are signs: ${line}`;
  if (/\S {3,}\S/.test(line)) return `columns: ${line}`;
  if (/([^\p{L}\p{N}\s])\1{3,}/u.test(line)) return `a rule or a box: ${line}`;
  if (/[\u2500-\u259f]/.test(line)) return `something is drawn: ${line}`;
  return undefined;
}

const examples: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/player|who(m|ever)?\b|name of/i, 'bob'],
  [/direction|exit/i, 'north'],
  [/number|count|times|minutes|seconds|page/i, '1'],
  [/container/i, 'chest'],
  [/command|topic/i, 'get'],
  [/message|words|text|what you|reason/i, 'hello'],
];

/** Lines that a player could type who does as the usage says: `get <item>` as `get bell`. */
export function linesOf(usage: string): string[] {
  return usage
    .split('\n')
    .flatMap(form => [filled(form.replaceAll(/\s*\[[^\]]*\]/g, '')), filled(form.replaceAll(/[[\]]/g, ''))]);
}

function filled(form: string): string {
  return form
    .replaceAll(/<([^>]*)>/g, (_, name: string) => exampleOf(name))
    .replaceAll(/(\w+)(?:\|\w+)+/g, '$1')
    .trim();
}

function exampleOf(name: string): string {
  return examples.find(([pattern]) => pattern.test(name))?.[1] ?? 'bell';
}
