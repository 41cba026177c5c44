import type { HelpText } from '../domain/help-text.ts';
import type { Entry } from './entry.ts';
import { paragraphs } from './text/spans.ts';

/** What the help files say, as they were read last. */
export class HelpBook {
  #commands: ReadonlyMap<string, HelpText> = new Map();
  #topics: ReadonlyMap<string, HelpText> = new Map();

  /** What there is to read of besides commands. */
  get topics(): readonly HelpText[] {
    return [...new Set(this.#topics.values())];
  }

  topic(word: string): HelpText | undefined {
    return this.#topics.get(word);
  }

  /** What is said of a command: a paragraph each. */
  wordsOn({ verbs: [name], help }: Entry): string[] {
    const own = this.#commands.get(name);
    return [...(own?.text ? paragraphs(own.text) : [help]), ...paragraphs(own?.adds ?? '')];
  }

  /** What else there is to read where one has read of a command. */
  seeAlso({ verbs: [name] }: Entry): readonly string[] {
    return this.#commands.get(name)?.see ?? [];
  }

  /** What was read before is forgotten. */
  replace(texts: readonly HelpText[]): void {
    this.#commands = new Map(texts.filter(it => it.isCommand).map(it => [it.name, it]));
    this.#topics = new Map(
      texts
        .filter(it => !it.isCommand)
        .flatMap(it => [it.name, ...it.aliases].map(word => [word, it] as const)),
    );
  }
}
