import type { Pronoun } from '../manager/outlet.ts';
import type { Dialogue } from '../sessions/dialogue.ts';
import type { Answer } from '../wire.ts';
import type { Account, AccountBook } from './accounts.ts';
import { properName, refuseName } from './names.ts';
import { refusePassword } from './passwords.ts';

interface Parts {
  readonly accounts: AccountBook;
  readonly passwordLength: number;
  /** Whom it is to be; somebody new where nothing is said. */
  readonly goid?: Account['goid'];
}

/** Asks for all that makes a character and keeps the account. @throws {HungUpError} they went away. */
export async function createCharacter(
  dialogue: Dialogue,
  { accounts, passwordLength, goid = accounts.newGoid() }: Parts,
  chosen?: string,
): Promise<Account | undefined> {
  const name = chosen ?? (await askName(dialogue, accounts));
  const gender = await dialogue.choose(`Do we speak of ${name} as she, he, they or it?`, {
    read: genderOf,
    hint: 'Please type she, he, they or it.',
    answers: pronouns,
  });
  const password = await askNewPassword(dialogue, name, passwordLength);
  const account = {
    ...{ name, gender, goid },
    tier: 'player',
    hash: await accounts.hash(password),
  } as const;
  if (await accounts.register(account)) return account;
  dialogue.say(`Somebody else has just become ${name}. Please choose another name.`);
  return undefined;
}

async function askName(dialogue: Dialogue, accounts: AccountBook): Promise<string> {
  for (;;) {
    const typed = (await dialogue.ask('What is your character to be called?')).trim();
    const taken =
      refuseName(typed) ?? ((await accounts.find(typed)) && `There is a ${properName(typed)} already.`);
    if (taken === undefined) return properName(typed);
    dialogue.say(taken);
  }
}

const genders: ReadonlyMap<string, Pronoun> = new Map([
  ['s', 'she'],
  ['she', 'she'],
  ['f', 'she'],
  ['female', 'she'],
  ['woman', 'she'],
  ['h', 'he'],
  ['he', 'he'],
  ['m', 'he'],
  ['male', 'he'],
  ['man', 'he'],
  ['t', 'they'],
  ['they', 'they'],
  ['i', 'it'],
  ['it', 'it'],
  ['n', 'it'],
  ['neuter', 'it'],
]);

const pronouns: readonly Answer[] = ['she', 'he', 'they', 'it'].map(line => ({ label: line, line }));

function genderOf(answer: string): Pronoun | undefined {
  return genders.get(answer.toLowerCase());
}

/** Asks twice for a new password that will do. */
export async function askNewPassword(dialogue: Dialogue, name: string, least: number): Promise<string> {
  const hints = { secret: 'new', name } as const;
  for (;;) {
    const password = await dialogue.askHidden(`Choose a password of at least ${least} characters:`, hints);
    const refusal = refusePassword(password, name, least);
    if (refusal !== undefined) dialogue.say(refusal);
    else if ((await dialogue.askHidden('The same password again:', hints)) === password) return password;
    else dialogue.say('Those two were not the same.');
  }
}
