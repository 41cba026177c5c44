import { z } from 'zod';

/** A mistake of form, and where it stands. */
interface Mistake {
  readonly path: PropertyKey[];
  readonly message: string;
}

/** What the words of a mistake hang on. */
interface Judged {
  readonly code?: string | undefined;
  readonly input?: unknown;
}

/** A block with these keys and no others. */
export function keyed<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, { error: closed('a block of keys', Object.keys(shape)) });
}

/** A block whose form is decided by which of these keys it has, as `item: lantern` or `mobile: cat`. */
export function keyedBy<Output>(forms: Readonly<Record<string, z.ZodType<Output>>>): z.ZodType<Output> {
  const words = `must have exactly one of these keys: ${Object.keys(forms).join(', ')}`;
  return z.unknown().transform((value, context) => {
    const [form, ...others] = Object.keys(forms)
      .filter(key => hasKey(value, key))
      .map(key => forms[key]);
    if (!form || others.length > 0) {
      context.addIssue(words);
      return z.NEVER;
    }
    const parsed = form.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const mistake of mistakesIn(parsed.error)) context.addIssue({ code: 'custom', ...mistake });
    return z.NEVER;
  });
}

/** All that is wrong, each with the key it is about; an unknown key is a mistake of its own. */
export function mistakesIn(error: z.ZodError): Mistake[] {
  return error.issues.flatMap(issue => {
    const { path, message } = issue;
    if (issue.code === 'unrecognized_keys') return issue.keys.map(key => ({ path: [...path, key], message }));
    return [{ path, message }];
  });
}

/** One line of text. */
export function line(most: number): z.ZodString {
  return text(most).regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u, 'must be one line without control characters');
}

/** Paragraphs of text. */
export function prose(most: number): z.ZodString {
  return text(most)
    .regex(/^[^\p{Cs}\u2028\u2029]*$/u, noControls)
    .regex(/^(\P{Cc}|\n)*$/u, noControls);
}

/** A whole number from 1. */
export function whole(most: number): z.ZodInt {
  const words = `must be a whole number from 1 to ${most}`;
  return z.int({ error: words }).min(1, words).max(most, words);
}

/** One word of a closed list. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
): z.ZodEnum<z.core.util.ToEnum<Words[number]>> {
  return z.enum(words, {
    error: ({ input }) => absent(input) ?? `is not known; allowed: ${words.join(', ')}`,
  });
}

/** Says that a block is missing, empty or of the wrong type, or that it has another key than these. */
export function closed(what: string, keys: readonly string[]): (issue: Judged) => string {
  const unknown = `is not known here; allowed: ${keys.join(', ')}`;
  return issue => (issue.code === 'unrecognized_keys' ? unknown : wanted(what)(issue));
}

/** Says that a value is missing, empty or of the wrong type. */
export function wanted(what: string): (issue: Judged) => string {
  return ({ input }) => absent(input) ?? `must be ${what}`;
}

/** The limit of a text, in words. */
export function atMost(most: number): string {
  return `must have at most ${most} characters`;
}

const noControls = 'must have no control characters';

function text(most: number): z.ZodString {
  const error = wanted('text; put it between quotes');
  return z.string({ error }).trim().min(1, 'is empty').max(most, atMost(most));
}

/** Says that there is nothing; `null` where there is something. */
export function absent(input: unknown): string | null {
  if (input === undefined) return 'is missing';
  return input === null ? 'is empty' : null;
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
