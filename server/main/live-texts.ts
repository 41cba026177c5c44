import { join } from 'node:path';
import { topics } from '../../actions/entry.ts';
import { HelpBook } from '../../actions/help-book.ts';
import { actions } from '../../actions/index.ts';
import { PrototypeBook } from '../../actions/prototype-book.ts';
import { ReactionBook } from '../../actions/reactions/reaction-book.ts';
import type { Config } from '../../config/schema.ts';
import { readHelp } from '../../storage/help.ts';
import { readPrototypes } from '../../storage/prototypes.ts';
import { readReactions } from '../../storage/reactions.ts';

const verbs: ReadonlyMap<string, string> = new Map(
  actions.flatMap(action => action.verbs.map(verb => [verb, action.verbs[0]] as const)),
);

/** The texts of the game that can be read anew while people play. */
export class LiveTexts {
  readonly reactions = new ReactionBook();
  readonly prototypes = new PrototypeBook();
  readonly help = new HelpBook();
  readonly #config: () => Config;

  constructor(config: () => Config) {
    this.#config = config;
  }

  /** Reads all of them. @throws WorldFileError with all that is wrong in those that could not be read */
  async readAll(): Promise<void> {
    await this.readReactions();
    await this.readPrototypes();
    await this.readHelp();
  }

  /**
   * Reads the prototype files, and gives how many prototypes there are; what was made of them before stays as it is.
   * @throws WorldFileError with all that is wrong in them; everything can be made as before.
   */
  async readPrototypes(): Promise<number> {
    const prototypes = await readPrototypes(this.#config().world.areas);
    this.prototypes.replace(prototypes);
    return prototypes.length;
  }

  /**
   * Reads the help files, and gives how many there are.
   * @throws WorldFileError with all that is wrong in them; all is explained as before.
   */
  async readHelp(): Promise<number> {
    const own = { command: (word: string) => verbs.get(word), shelves: topics };
    const texts = await readHelp(this.#config().world.areas, own);
    this.help.replace(texts);
    return texts.length;
  }

  /**
   * Reads the reaction files, and gives how many there are; what reacts is not touched.
   * @throws WorldFileError with all that is wrong in them; everybody goes on reacting as before.
   */
  async readReactions(): Promise<number> {
    const folder = join(this.#config().world.areas, 'reactions');
    const scripts = await readReactions(folder, verb => verbs.get(verb));
    this.reactions.replace(scripts);
    return scripts.length;
  }
}
