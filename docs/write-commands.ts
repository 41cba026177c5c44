import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actions } from '../actions/index.ts';
import { commandsPage } from './commands-page.ts';

// npm run docs:commands: writes the page of all commands anew.
writeFileSync(join(import.meta.dirname, 'commands.md'), commandsPage(actions));
