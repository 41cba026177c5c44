import type { ChildProcessByStdio } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { Watched } from './watched.ts';

interface Opening {
  /** Where tmux lies. */
  readonly tmux: string;
  /** What runs in the window. */
  readonly command: readonly string[];
  /** Where sockets and the like may lie. */
  readonly folder: string;
  /** Distinguishes this window from others. */
  readonly name: string;
}

/** A terminal window with a program in it that takes itself for one on somebody's desk: tmux in its control mode. */
export class TerminalWindow {
  readonly #tmux: string;
  readonly #socket: readonly string[];
  readonly #env: NodeJS.ProcessEnv;
  readonly #control: ChildProcessByStdio<Writable, Readable, null>;
  /** Grows whenever something happens in the window. */
  readonly #news = new Watched();

  constructor({ tmux, command, folder, name }: Opening) {
    this.#tmux = tmux;
    this.#socket = ['-u', '-f', '/dev/null', '-L', name];
    // The program finds no settings of whoever runs the tests.
    this.#env = {
      PATH: process.env.PATH,
      HOME: folder,
      TMUX_TMPDIR: folder,
      LANG: 'C.UTF-8',
      TERM: 'xterm-256color',
    };
    // What a program wrote last is still to be seen after its end.
    const settings = ['start-server', ';', 'set-option', '-g', 'remain-on-exit', 'on', ';'];
    const words = ['-C', ...settings, 'new-session', '-x', '100', '-y', '40', '--', ...command];
    this.#control = spawn(tmux, [...this.#socket, ...words], {
      env: this.#env,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#control.stdout.on('data', chunk => this.#news.add(String(chunk)));
    this.#control.once('close', () => this.#news.end('the terminal window is closed'));
  }

  /** What stands in the window now; long lines as one. */
  get text(): string {
    return this.#run('capture-pane', '-p', '-J', '-S', '-');
  }

  /** Resolves when something stands in the window. */
  async until(part: string): Promise<void> {
    try {
      await this.#news.until(text => text.includes('%output') && this.text.includes(part));
    } catch (cause) {
      throw new Error(`"${part}" does not stand in the window`, { cause });
    }
  }

  /** Types on the keyboard, and Enter. */
  type(line: string): void {
    if (line !== '') this.#run('send-keys', '-l', '--', line);
    this.#run('send-keys', 'Enter');
  }

  close(): void {
    this.#control.stdin.end();
    try {
      this.#run('kill-server');
    } catch {
      // It has ended by itself, since its program has.
    }
  }

  #run(...words: readonly string[]): string {
    return execFileSync(this.#tmux, [...this.#socket, ...words], {
      env: this.#env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }
}
