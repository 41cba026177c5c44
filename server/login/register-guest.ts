import type { Dialogue } from '../sessions/dialogue.ts';
import type { Account, AccountBook } from './accounts.ts';
import { createCharacter } from './create-character.ts';
import { properName, refuseName } from './names.ts';

interface Parts {
  readonly accounts: AccountBook;
  /** The fewest characters of a new password. */
  readonly passwordLength: number;
  readonly goid: Account['goid'];
}

/** Asks a guest for all that makes an account, and keeps it; `wanted` is the name they would like. @throws {HungUpError} @throws {TooBusyError} */
export async function registerGuest(
  dialogue: Dialogue,
  wanted: string,
  parts: Parts,
): Promise<Account | undefined> {
  if (wanted === '') return createCharacter(dialogue, parts);
  const refusal =
    refuseName(wanted) ??
    ((await parts.accounts.find(wanted)) && `There is a ${properName(wanted)} already.`);
  if (refusal === undefined) return createCharacter(dialogue, parts, properName(wanted));
  dialogue.say(refusal);
  return undefined;
}
