import type { Dialogue } from '../sessions/dialogue.ts';
import type { AccountBook } from './accounts.ts';
import { askNewPassword } from './create-character.ts';

interface Parts {
  readonly accounts: AccountBook;
  /** The fewest characters of a new password. */
  readonly passwordLength: number;
}

/** Asks for the old password and twice for the new one. @throws {HungUpError} @throws {TooBusyError} */
export async function changePassword(
  dialogue: Dialogue,
  name: string,
  { accounts, passwordLength }: Parts,
): Promise<void> {
  if (!(await knowsPassword(dialogue, name, accounts))) return;
  const password = await askNewPassword(dialogue, name, passwordLength);
  await accounts.changeHash(name, await accounts.hash(password));
  dialogue.say('You have a new password.');
}

/** Whether somebody can give the password of their character; they are told where they cannot. */
export async function knowsPassword(
  dialogue: Dialogue,
  name: string,
  accounts: AccountBook,
): Promise<boolean> {
  const password = await dialogue.askHidden(`Your password as it is, ${name}:`, { secret: 'known', name });
  if (await accounts.open(name, password)) return true;
  dialogue.say('That is not the password. Nothing was changed.');
  return false;
}
