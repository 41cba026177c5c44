import { Document, isMap, isScalar, Scalar, visit } from 'yaml';
import type { AreaPlan } from '../../../domain/area-plan.ts';
import type { ExportedArea } from '../../../domain/export/exported-area.ts';
import type { Unsaid } from '../../../domain/export/unsaid.ts';
import { outlineOf } from '../area-outline.ts';
import { parseSource } from '../area-source.ts';
import { areaFile } from '../area-text.ts';
import { hangDoors } from '../hung-doors.ts';
import { judgeForm } from '../judged-form.ts';
import { roomProblems } from '../room-checks.ts';
import { areaWords } from './area-words.ts';
import { whatIsLost } from './what-is-lost.ts';

const lineWidth = 120;

/** The text of a world file, and what it does not say. */
export interface AreaYaml {
  readonly text: string;
  /** Attributes and traits that are not in it, by the ids of the file. */
  readonly lost: readonly Unsaid[];
  /** Why it does not load as it stands; empty where it does. */
  readonly mistakes: readonly string[];
}

/** Writes an area as YAML, and reads it again to find what was lost on the way. */
export function areaYaml({ plan, neighbours, unsaid, renamed }: ExportedArea): AreaYaml {
  const text = yamlOf(plan);
  const source = parseSource({ file: `${plan.goid}.yaml`, area: plan.goid }, text);
  const missed = unsaid.map(({ goid, what }) => ({ goid: renamed.get(goid) ?? goid, what }));
  if (source.state === 'unreadable') return { text, lost: missed, mistakes: textsOf(source) };
  const judged = judgeForm(source);
  const mistakes = [source, judged, { problems: roomProblems(outlineOf(source)) }].flatMap(textsOf);
  if (!judged.text) return { text, lost: missed, mistakes };
  const [again] = hangDoors([areaFile(judged.text), ...neighbours]);
  return { text, lost: [...missed, ...(again ? whatIsLost(plan, again) : [])], mistakes };
}

function textsOf({ problems }: { readonly problems: readonly { readonly text: string }[] }): string[] {
  return problems.map(({ text }) => text);
}

function yamlOf(plan: AreaPlan): string {
  const document = new Document(areaWords(plan), { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'description' && isScalar(value)) value.type = Scalar.BLOCK_FOLDED;
      const isShort = isScalar(key) && shortBlocks.has(String(key.value));
      if (isShort && isMap(value)) value.flow = true;
    },
  });
  return document.toString({ lineWidth, flowCollectionPadding: true });
}

/** Blocks that read best on one line. */
const shortBlocks: ReadonlySet<string> = new Set([
  'wearable',
  'armour',
  'weapon',
  'food',
  'liquid',
  'natural',
  'skills',
]);
