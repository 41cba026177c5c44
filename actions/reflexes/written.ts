import { keepInscription } from '../items/inscribe.ts';
import { keepDescription } from '../settings/describe-oneself.ts';
import type { Transaction } from '../transaction.ts';
import { sendLetter } from '../writing/send-letter.ts';
import { sendPost } from '../writing/send-post.ts';
import type { WrittenText } from '../writing/written-text.ts';

/** What is done with a text; the transaction's actor wrote it. */
export type WrittenDeed = (tx: Transaction, written: WrittenText) => void;

/** Every deed that a text can be written for. */
export const writtenDeeds: Readonly<Record<string, WrittenDeed>> = {
  describe: keepDescription,
  inscribe: keepInscription,
  letter: sendLetter,
  post: sendPost,
};
