import type { ReactionScript } from '../domain/reactions/reaction-plan.ts';
import { readSources } from './areas/area-folder.ts';
import type { AreaSource } from './areas/area-source.ts';
import { mistakesIn } from './areas/form.ts';
import type { Problem } from './areas/world-file-error.ts';
import { WorldFileError } from './areas/world-file-error.ts';
import { ConditionReader } from './reactions/condition.ts';
import type { Verbs } from './reactions/own-verbs.ts';
import { scriptForm } from './reactions/script-form.ts';

/**
 * Reads every reaction file of a folder, in the order of their names; where there is no such folder there are no reactions.
 * @throws WorldFileError with all that is wrong in all of them, each with file and line.
 */
export async function readReactions(folder: string, verbs: Verbs): Promise<readonly ReactionScript[]> {
  const reading = { reader: new ConditionReader(), verbs };
  const read = (await readSources(folder, 'absent is empty')).map(source => judge(source, reading));
  const problems = read.flatMap(it => it.problems);
  if (problems.length > 0) throw new WorldFileError(problems);
  return read.flatMap(({ script }) => (script ? [script] : []));
}

interface Judged {
  readonly script: ReactionScript | null;
  readonly problems: readonly Problem[];
}

function judge(source: AreaSource, reading: { reader: ConditionReader; verbs: Verbs }): Judged {
  if (source.state === 'unreadable') return { script: null, problems: source.problems };
  const place = (path: readonly string[]) => {
    const { file, place: at } = source.problem(path, '');
    return `${file}:${at?.line ?? 1}`;
  };
  const parsed = scriptForm(source.area, { ...reading, file: source.value, place }).safeParse(source.value);
  if (parsed.success) return { script: parsed.data, problems: source.problems };
  const problems = mistakesIn(parsed.error).map(({ path, message }) => source.problem(path, message));
  return { script: null, problems: [...source.problems, ...problems] };
}
