import type { ByteString } from './bytes.ts';

/** What a client will be sent next, and whether its cursor stands behind a prompt. */
export class Screen {
  private waiting: ByteString = '';
  private openPrompt: ByteString | undefined;
  private promptBroken = false;
  private unanswered = 0;

  /** Whether every line typed so far was answered by a prompt. */
  get isAnswered(): boolean {
    return this.unanswered === 0;
  }

  /** Adds telnet commands, which move no cursor. */
  command(bytes: ByteString): void {
    this.waiting += bytes;
  }

  /** Adds whole lines; where a prompt is open they begin on a fresh line, and the prompt comes again after them. */
  lines(bytes: ByteString): void {
    if (bytes === '') return;
    if (this.openPrompt !== undefined && !this.promptBroken) {
      this.waiting += '\r\n';
      this.promptBroken = true;
    }
    this.waiting += bytes;
  }

  /** Adds a prompt, with the mark of its end. */
  prompt(bytes: ByteString): void {
    if (this.openPrompt !== undefined && !this.promptBroken) this.waiting += '\r\n';
    this.waiting += bytes;
    this.openPrompt = bytes;
    this.promptBroken = false;
    this.unanswered = Math.max(0, this.unanswered - 1);
  }

  /** The player ended a line; where nothing typed was shown (`hidden`), neither was its end. */
  typed({ hidden }: { hidden: boolean }): void {
    if (hidden) this.waiting += '\r\n';
    this.openPrompt = undefined;
    this.promptBroken = false;
    this.unanswered += 1;
  }

  /** Takes all that waits, at the end of a turn. */
  take(): ByteString {
    if (this.promptBroken && this.openPrompt !== undefined) this.waiting += this.openPrompt;
    this.promptBroken = false;
    const bytes = this.waiting;
    this.waiting = '';
    return bytes;
  }
}
