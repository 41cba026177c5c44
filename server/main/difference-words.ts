import type { Divergence } from '../../eventsourcing/divergence.ts';
import type { FieldDifference } from '../../eventsourcing/first-difference.ts';
import type { Happening } from '../../eventsourcing/history.ts';

const mostLetters = 60;

/** Where an object of the store and its history part, in lines. */
export function differenceLines({ object, same, deed }: Divergence): string[] {
  const until = same === null ? 'the ledger never had it so' : `so it was until position ${same}`;
  return [`  ${object.goid}: ${until}${deed ? `; then ${deedWords(deed)}` : ''}`, ...fieldLines(object)];
}

function fieldLines(object: Divergence['object']): string[] {
  if ('only' in object) return [`    it is only in the ${object.only === 'rebuilt' ? 'ledger' : 'store'}`];
  return object.fields.map(
    ({ field, rebuilt, primary }: FieldDifference) =>
      `    ${field}: ${shown(rebuilt)} in the ledger, ${shown(primary)} in the store`,
  );
}

function deedWords({ type, position, action, actor, at }: Happening): string {
  return `${type} at position ${position} (${action} by ${actor}, ${new Date(at).toISOString()})`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}
