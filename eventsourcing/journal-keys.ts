const digits = 16;

/** Keys of what event sourcing keeps in the primary's journal. */
export const journalKeys = {
  /** The last batch that the primary holds and that is, or will be, in the ledger. */
  mark: 'mark',
  undo: (number: number) => `undo/${padded(number)}`,
  outbox: (number: number) => `outbox/${padded(number)}`,
  /** A batch that was undone while its answer was out; it may turn up in the ledger yet. */
  undone: (batchId: string) => `undone/${batchId}`,
} as const;

export type JournalKind = 'undo' | 'outbox' | 'undone';

/** What a key says, where it is one of a kind. */
export function keyOf(key: string, kind: JournalKind): string | undefined {
  return key.startsWith(`${kind}/`) ? key.slice(kind.length + 1) : undefined;
}

function padded(number: number): string {
  return String(number).padStart(digits, '0');
}
