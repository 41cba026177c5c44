import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that players and these features use; `npm test` looks for them and tells where they lie. */
const programs = {
  tintin: { variable: 'AEVUM_TEST_TINTIN', names: ['tt++'], debian: 'tintin++' },
  telnet: {
    variable: 'AEVUM_TEST_TELNET',
    names: ['telnet', 'inetutils-telnet'],
    debian: 'inetutils-telnet',
  },
  chromium: { variable: 'AEVUM_TEST_CHROMIUM', names: ['chromium', 'chromium-browser'], debian: 'chromium' },
  tmux: { variable: 'AEVUM_TEST_TMUX', names: ['tmux'], debian: 'tmux' },
} as const;

export type RealProgram = keyof typeof programs;

/** Where a program lies; nothing where it is not on this machine. */
export function pathOf(program: RealProgram): string | undefined {
  const { variable, names } = programs[program];
  const named = process.env[variable];
  if (named) return named;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/games'];
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(path => existsSync(path));
}

/** What is to be done about a program that is missing. */
export function howToGet(program: RealProgram): string {
  const { variable, names, debian } = programs[program];
  return `${names[0]} is missing: sudo apt-get install -y ${debian}, or name its path in ${variable}.`;
}
