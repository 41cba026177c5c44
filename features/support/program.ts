import assert from 'node:assert/strict';

/** A program that reads the stream of stored events. */
export class Program {
  readonly status: number;
  readonly #ending: AbortController;
  readonly #lines: AsyncIterator<string>;
  #rest = '';

  private constructor(response: Response, ending: AbortController) {
    this.status = response.status;
    this.#ending = ending;
    assert.ok(response.body);
    this.#lines = response.body.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  }

  static async read(url: string, headers: Record<string, string>): Promise<Program> {
    const ending = new AbortController();
    return new Program(await fetch(url, { headers, signal: ending.signal }), ending);
  }

  /** What it is told next, which is of this name. */
  async until(name: string): Promise<Readonly<Record<string, unknown>>> {
    for (;;) {
      const found = /^id: (?<id>\d+)\nevent: (?<name>\w+)\ndata: (?<data>.*)\n\n/m.exec(this.#rest)?.groups;
      if (found) {
        this.#rest = this.#rest.slice(this.#rest.indexOf('\n\n') + 2);
        assert.equal(found.name, name);
        return JSON.parse(found.data ?? '') as Record<string, unknown>;
      }
      const { value, done } = await this.#lines.next();
      assert.ok(!done, 'the stream has ended');
      this.#rest += value;
    }
  }

  close(): void {
    this.#ending.abort();
  }
}
