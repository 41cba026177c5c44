import type { HelpText } from '../../domain/help-text.ts';
import type { Entry } from '../entry.ts';
import { capitalised } from '../text/grammar.ts';
import type { Line } from '../text/message.ts';
import { listed, paragraphs, span } from '../text/spans.ts';
import type { Transaction } from '../transaction.ts';
import { didYouMean, usageHint } from '../understand.ts';
import { allows, Vocabulary } from '../vocabulary.ts';
import { command } from '../words/command.ts';

/** Tells what there is to know of a topic or of one command, or which may have been meant. */
export function explain(tx: Transaction, known: readonly Entry[], word: string): void {
  const { help } = tx.services;
  const topic = help.topic(word);
  if (topic && mayRead(tx, topic))
    return tx.tell(
      titled(topic.name),
      ...paragraphs(topic.text),
      ...paragraphs(topic.adds),
      ...seeAlso(topic.see),
    );
  const vocabulary = new Vocabulary(known);
  const found = vocabulary.find(word, 'admin');
  if (!found) {
    const near = vocabulary.near(word, 'admin');
    const hint = near.length > 0 ? [span(' '), ...didYouMean(near)] : [];
    return tx.tell([span(`There is no help on "${word}".`), ...hint]);
  }
  const [name, ...others] = found.verbs;
  const also =
    others.length === 0 ? [] : [[span('Also: '), ...listed(others.map(it => command(it))), span('.')]];
  const see = seeAlso(help.seeAlso(found));
  tx.tell(titled(name), ...usageHint(found.usage), ...help.wordsOn(found), ...also, ...see);
}

/** Whether somebody's rank lets them read of a topic. */
export function mayRead({ actor }: Transaction, { tier }: Pick<HelpText, 'tier'>): boolean {
  return allows({ tier }, actor.traits.character?.tier ?? 'player');
}

/** A word of help as a heading. */
export function titled(name: string): Line {
  return [span(capitalised(name), 'title')];
}

function seeAlso(words: readonly string[]): Line[] {
  return words.length === 0
    ? []
    : [[span('See also: '), ...listed(words.map(it => command(`help ${it}`))), span('.')]];
}
