import assert from 'node:assert/strict';
import { Given, Then, When } from '@cucumber/cucumber';
import type { Play } from '../support/play.ts';
import type { RealProgram } from '../support/real-clients.ts';
import { howToGet, pathOf } from '../support/real-clients.ts';
import { TerminalWindow } from '../support/terminal-window.ts';

/** How each client is told where to go. */
const calls: Readonly<Record<'tintin' | 'telnet', (path: string, port: number) => string[]>> = {
  tintin: (path, port) => [path, '-G', '-e', `#session aevum 127.0.0.1 ${port}`],
  telnet: (path, port) => [path, '127.0.0.1', String(port)],
};

Given('{word} is on this machine', function (this: Play, program: RealProgram) {
  const needed = program === 'chromium' ? [program] : ([program, 'tmux'] as const);
  const missing = needed.filter(it => pathOf(it) === undefined).map(howToGet);
  if (missing.length === 0) return undefined;
  if (process.env.CI) assert.fail(missing.join(' '));
  this.attach(missing.join(' '), 'text/plain');
  return 'skipped';
});

When(
  '{player} opens {word} in a terminal window',
  function (this: Play, name: string, client: 'tintin' | 'telnet') {
    const { outside } = this;
    const [tmux = '', path = ''] = [pathOf('tmux'), pathOf(client)];
    const command = calls[client](path, outside.server.telnetPort);
    const window = new TerminalWindow({ tmux, command, folder: outside.folder, name });
    outside.closings.push(() => window.close());
    outside.windows.set(name, window);
  },
);

When('{player} keys in {string}', function (this: Play, name: string, line: string) {
  this.outside.window(name).type(line);
});

Then("{player}'s window shows {string}", async function (this: Play, name: string, part: string) {
  await this.outside.window(name).until(part);
});

Then("{player}'s window does not show {string}", function (this: Play, name: string, part: string) {
  const { text } = this.outside.window(name);
  assert.ok(text.trim().length > 0, 'the window is empty');
  assert.ok(!text.includes(part), text);
});
