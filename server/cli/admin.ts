import { randomUUID } from 'node:crypto';
import type { Config } from '../../config/schema.ts';
import { goid } from '../../domain/ids.ts';
import { genders } from '../../domain/object.ts';
import { tiers } from '../../domain/traits/character.ts';
import { NameTakenError, NoSuchAccountError } from '../../storage/accounts/account-store.ts';
import { properName, refuseName } from '../login/names.ts';
import type { PasswordWish } from './admin-accounts.ts';
import { newHash, withAccounts } from './admin-accounts.ts';
import { terminal } from './ask.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './command.ts';
import { configFlags, configUsage, settingsFrom } from './config-flags.ts';
import type { CommandLine } from './flags.ts';
import { readFlags } from './flags.ts';
import { UsageError } from './usage-error.ts';
import { chosen, exactly } from './words.ts';

/** `aevum admin`: accounts, with the server stopped or running. */
export const admin: CliCommand = {
  name: 'admin',
  summary: 'makes and changes accounts, those of the staff above all',
  usage: `Usage: aevum admin create NAME [--password-stdin] [--tier TIER] [--gender GENDER] [flags]
       aevum admin list [--json] [flags]
       aevum admin tier NAME TIER [flags]
       aevum admin password NAME [--password-stdin] [flags]

  --password-stdin        reads the password from standard input instead of asking for it
  --tier TIER             ${tiers.join(', ')}; admin where it is not said
  --gender GENDER         ${genders.join(', ')}; they where it is not said
  --json                  lists the accounts as JSON
${configUsage}`,
  async run(args) {
    const known = { texts: [...configFlags, 'tier', 'gender'], switches: ['password-stdin', 'json'] };
    const line = readFlags(args, known);
    const [word = '', ...words] = line.words;
    const work = works.get(word);
    if (!work)
      throw new UsageError('Say what to do: aevum admin create, list, tier or password; --help tells more.');
    console.log(await work({ ...line, words }, settingsFrom(line).config));
    return exitCodes.well;
  },
};

/** What can stand after `aevum admin`; each gives what the operator reads when it is done. */
const works: ReadonlyMap<string, (line: CommandLine, config: Config) => Promise<string>> = new Map([
  ['create', create],
  ['list', list],
  ['tier', changeTier],
  ['password', changePassword],
]);

async function create(line: CommandLine, config: Config): Promise<string> {
  const name = properName(exactly(line, ['NAME'])[0]);
  const refusal = refuseName(name);
  if (refusal) throw new UsageError(refusal);
  const tier = chosen(tiers, { what: '--tier', value: line.texts.tier ?? 'admin' });
  const gender = chosen(genders, { what: '--gender', value: line.texts.gender ?? 'they' });
  return withAccounts(config, { create: true }, async accounts => {
    // Nobody likes to think of a password for a name that is taken.
    if (await accounts.find(name)) throw new NameTakenError(name);
    const hash = await newHash(config, passwordWish(name, line));
    await accounts.create({
      name,
      goid: goid(randomUUID()),
      tier,
      gender,
      hash,
      createdAt: new Date().toISOString(),
    });
    return `${name} can log in now, as ${tier}.`;
  });
}

async function list(line: CommandLine, config: Config): Promise<string> {
  exactly(line, []);
  const accounts = await withAccounts(config, { create: false }, store => store.list());
  // The hash stays where it is.
  const rows = accounts.map(({ name, tier, gender, createdAt }) => ({ name, tier, gender, createdAt }));
  if (line.switches.has('json')) return JSON.stringify(rows);
  if (rows.length === 0) return 'There are no accounts yet.';
  return rows.map(row => `${row.name.padEnd(20)} ${row.tier.padEnd(8)} since ${row.createdAt}`).join('\n');
}

async function changeTier(line: CommandLine, config: Config): Promise<string> {
  const [typed, wanted] = exactly(line, ['NAME', 'TIER']);
  const tier = chosen(tiers, { what: 'TIER', value: wanted });
  const name = properName(typed);
  await withAccounts(config, { create: false }, accounts => accounts.changeTier(name, tier));
  return `${name} is ${tier} from the next login on.`;
}

async function changePassword(line: CommandLine, config: Config): Promise<string> {
  const name = properName(exactly(line, ['NAME'])[0]);
  return withAccounts(config, { create: false }, async accounts => {
    if (!(await accounts.find(name))) throw new NoSuchAccountError(name);
    await accounts.changeHash(name, await newHash(config, passwordWish(name, line)));
    return `${name} has a new password.`;
  });
}

function passwordWish(name: string, line: CommandLine): PasswordWish {
  return { name, fromStdin: line.switches.has('password-stdin'), conversation: terminal() };
}
