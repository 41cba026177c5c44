import type { Dialogue } from '../sessions/dialogue.ts';
import { HungUpError } from '../sessions/dialogue.ts';
import { Editor } from './editor.ts';

/** What somebody is to write. */
export interface Writing {
  /** What it is, as a sentence goes on with it: `a letter to Bob`. */
  readonly title: string;
  /** Asked for before the first line; nothing where there is no subject. */
  readonly subject?: string;
  readonly start: readonly string[];
  readonly lines: number;
}

/** What somebody wrote. */
export interface WrittenText {
  readonly subject: string;
  readonly text: string;
}

/** Where unfinished texts lie until their writer is back. */
export interface Drafts {
  /** The lines of an unfinished text of this title, taken out. */
  take(title: string): readonly string[] | undefined;
  keep(title: string, lines: readonly string[]): void;
}

/** The most letters of one text. */
const mostLetters = 20_000;
const mostSubjectLetters = 80;

/**
 * Lets somebody write a text; `undefined` where they give it up. What they wrote until their connection was lost is kept as a
 * draft. @throws {HungUpError} they went away
 */
export async function writeText(
  dialogue: Dialogue,
  { title, subject, start, lines }: Writing,
  drafts: Drafts,
): Promise<WrittenText | undefined> {
  const about = subject === undefined ? '' : await askSubject(dialogue, subject);
  if (about === undefined) return undefined;
  const draft = drafts.take(title);
  const editor = new Editor({ lines, letters: mostLetters }, draft ?? start);
  dialogue.say(
    `You write ${title}. Type *save when it is done, *quit to give it up, *help to see what else there is.`,
    ...(draft ? ['What you wrote before your connection was lost is here again; *show shows it.'] : []),
  );
  try {
    return (await writtenWith(editor, dialogue))
      ? { subject: about, text: editor.lines.join('\n') }
      : undefined;
  } catch (error) {
    if (error instanceof HungUpError && editor.lines.length > 0) drafts.keep(title, editor.lines);
    throw error;
  }
}

async function askSubject(dialogue: Dialogue, question: string): Promise<string | undefined> {
  const subject = (await dialogue.ask(question)).trim().slice(0, mostSubjectLetters);
  if (subject === '') dialogue.say('Without that there is nothing to write.');
  return subject === '' ? undefined : subject;
}

/** Whether what was written is to be kept. */
async function writtenWith(editor: Editor, dialogue: Dialogue): Promise<boolean> {
  for (;;) {
    const { say, end } = editor.type(await dialogue.ask(editor.prompt));
    if (say.length > 0) dialogue.say(...say);
    if (end === 'save') return true;
    if (end === undefined) continue;
    const answer = await dialogue.choose('Keep the text? (yes/no/cancel)', {
      read: keepOf,
      hint: 'Please type yes, no or cancel.',
      answers: ['yes', 'no', 'cancel'].map(line => ({ label: line, line })),
    });
    if (answer !== 'cancel') return answer === 'yes';
  }
}

function keepOf(answer: string): 'yes' | 'no' | 'cancel' | undefined {
  const letter = answer.toLowerCase();
  return (['yes', 'no', 'cancel'] as const).find(it => letter !== '' && it.startsWith(letter));
}
