import type { ReadableSource } from './area-source.ts';
import { mistakesIn } from './form.ts';
import type { AreaText } from './schema.ts';
import { areaForm } from './schema.ts';
import type { Problem } from './world-file-error.ts';

/** A world file with its form judged: its text where the form is right, and what is wrong where it is not. */
export interface JudgedForm {
  readonly text: AreaText | null;
  readonly problems: readonly Problem[];
}

/** Judges types, keys and lengths in one file, and that it is named as its area. */
export function judgeForm(source: ReadableSource): JudgedForm {
  const parsed = areaForm(source.area).safeParse(source.value);
  if (parsed.success) return { text: parsed.data, problems: [] };
  const problems = mistakesIn(parsed.error).map(({ path, message }) => source.problem(path, message));
  return { text: null, problems };
}
