import type { Dialogue } from '../sessions/dialogue.ts';
import type { Answer, Wire } from '../wire.ts';
import type { Account, AccountBook } from './accounts.ts';
import { createCharacter } from './create-character.ts';
import type { Gate } from './gate.ts';
import type { Guests } from './guests.ts';
import { properName, refuseName } from './names.ts';

/** What the login is handed. */
export interface LoginParts {
  readonly accounts: AccountBook;
  readonly gate: Gate;
  readonly guests: Guests;
  /** Lines shown to everyone who connects. */
  readonly banner: readonly string[];
  /** Wrong passwords until the connection is closed. */
  readonly loginTries: number;
  /** The fewest characters of a new password. */
  readonly passwordLength: number;
}

const menu = [
  '1. Log in',
  '2. Make a new character',
  '3. Quit',
  'Type a number, or the name of your character straight away.',
];

const asGuest: Answer = { label: 'Play as a guest', line: 'guest' };
const asNewcomer: Answer = { label: 'Make a new character', line: 'new' };
const guestHint = 'To look around at once, without a password, type "guest".';

/** What a login comes to: a character who has shown who they are, a guest, or nothing where they went away. */
export type Entrant = Account | 'guest' | undefined;

const yesOrNo: readonly Answer[] = [
  { label: 'Yes', line: 'yes' },
  { label: 'No', line: 'no' },
];

/** Leads somebody from the banner into the game. @throws {HungUpError} */
export async function login(dialogue: Dialogue, wire: Wire, parts: LoginParts): Promise<Entrant> {
  const tries = { left: parts.loginTries, address: wire.address };
  dialogue.say(...parts.banner);
  let choice = wire.hasOwnColours ? undefined : await askColour(dialogue, wire);
  for (;;) {
    choice ??= (await askChoice(dialogue, wire, parts.guests)).trim();
    if (isFarewell(choice)) return undefined;
    const account = await follow(choice, dialogue, { ...parts, tries });
    if (account) return account;
    if (tries.left <= 0) return undefined;
    choice = undefined;
  }
}

/** A client with buttons needs no menu of numbers. */
function askChoice(dialogue: Dialogue, wire: Wire, { areWelcome }: Guests): Promise<string> {
  const answers = areWelcome ? [asGuest, asNewcomer] : [asNewcomer];
  if (wire.hasOwnColours) return dialogue.ask('What is the name of your character?', { answers });
  dialogue.say('', ...menu, ...(areWelcome ? [guestHint] : []));
  return dialogue.ask('Your choice:');
}

/** Asks for colour; whoever types a name or a choice at once has answered the menu instead. */
async function askColour(dialogue: Dialogue, wire: Wire): Promise<string | undefined> {
  if (!wire.terminal.screenReader) dialogue.say('If you read with a screen reader, answer R.');
  const answer = (await dialogue.ask('Would you like colour? (Y/n)')).trim();
  if (isScreenReader(answer)) {
    wire.preferScreenReader(true);
    wire.preferColour(false);
    return undefined;
  }
  const yes = /^(?:y|yes|)$/i.test(answer);
  if (!yes && !/^(?:n|no)$/i.test(answer)) return answer;
  wire.preferColour(yes);
  return undefined;
}

function isScreenReader(answer: string): boolean {
  return /^(?:r|reader|screen ?reader)$/i.test(answer);
}

function isFarewell(choice: string): boolean {
  return /^(?:3|quit|exit|bye)$/i.test(choice);
}

interface Tries {
  left: number;
  readonly address: string;
}

async function follow(
  choice: string,
  dialogue: Dialogue,
  parts: LoginParts & { readonly tries: Tries },
): Promise<Entrant> {
  if (/^guest$/i.test(choice)) return welcomeGuest(dialogue, parts);
  if (/^(?:2|new|create)$/i.test(choice)) return createCharacter(dialogue, parts);
  const typed = /^(?:1|login)$/i.test(choice) ? (await dialogue.ask('What is your name?')).trim() : choice;
  if (typed === '') return undefined;
  const account = refuseName(typed) === undefined ? await parts.accounts.find(typed) : undefined;
  if (account) return askPassword(dialogue, account, parts);
  return offerCharacter(dialogue, typed, parts);
}

function welcomeGuest(
  dialogue: Dialogue,
  { guests, tries }: LoginParts & { readonly tries: Tries },
): Entrant {
  const refusal = guests.refuse(tries.address);
  if (refusal === undefined) return 'guest';
  dialogue.say(refusal);
  return undefined;
}

async function offerCharacter(
  dialogue: Dialogue,
  typed: string,
  parts: LoginParts,
): Promise<Account | undefined> {
  const refusal = refuseName(typed);
  if (refusal !== undefined) {
    dialogue.say(refusal);
    return undefined;
  }
  const name = properName(typed);
  const answer = await dialogue.ask(
    `There is nobody called ${name} yet. Make a new character of that name? (Y/n)`,
    { answers: yesOrNo },
  );
  return /^(?:y|yes|)$/i.test(answer.trim()) ? createCharacter(dialogue, parts, name) : undefined;
}

async function askPassword(
  dialogue: Dialogue,
  account: Account,
  { accounts, gate, tries }: Pick<LoginParts, 'accounts' | 'gate'> & { readonly tries: Tries },
): Promise<Account | undefined> {
  while (tries.left > 0) {
    const hints = { secret: 'known', name: account.name } as const;
    const password = await dialogue.askHidden(`Password for ${account.name}:`, hints);
    const wait = gate.refuseTry(account.name, tries.address);
    const opened = wait === undefined ? await accounts.open(account.name, password) : undefined;
    if (wait === undefined) gate.tried(account.name, tries.address, opened !== undefined);
    if (opened) return opened;
    tries.left -= 1;
    dialogue.say(wait ?? 'That is not the password.');
  }
  return undefined;
}
