import type { ASTNode } from '@marcbachmann/cel-js';
import { Environment, EvaluationError, ParseError } from '@marcbachmann/cel-js';
import type { Condition } from '../../domain/reactions/reaction-plan.ts';
import { Happening } from '../../domain/reactions/situation.ts';
import { Subject } from '../../domain/reactions/subject.ts';

/** How large a condition may be: so it cannot be slow either, since it has no loops. */
const conditionLimits = {
  maxAstNodes: 200,
  maxDepth: 16,
  maxListElements: 50,
  maxMapEntries: 1,
  maxCallArguments: 4,
};

/** A condition that can be asked, or why it cannot. */
export type ReadCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly why: string };

/**
 * Reads condition expressions in the Common Expression Language (https://cel.dev). What such a text can do is what is
 * registered here; loops and regular expressions, which could take long, are refused.
 */
export class ConditionReader {
  readonly #environment = new Environment({ limits: conditionLimits });

  constructor() {
    const text = 'string';
    const words = {
      id: text,
      name: text,
      generic: text,
      kind: text,
      gender: text,
      tier: text,
      posture: text,
    };
    this.#environment
      .registerType('Subject', { ctor: Subject, fields: { ...words, place: text, exists: 'bool' } })
      .registerType('Happening', { ctor: Happening, fields: { name: text, words: text } })
      .registerVariable('event', 'Happening')
      .registerVariable('hour', 'int')
      .registerVariable('night', 'bool')
      .registerFunction('Happening.said(string): bool', (it: Happening, phrase: string) => it.said(phrase))
      .registerFunction('Subject.is(string): bool', (it: Subject, name: string) => it.is(name))
      .registerFunction('Subject.carries(string): bool', (it: Subject, name: string) => it.carries(name))
      .registerFunction('Subject.hosts(string): bool', (it: Subject, name: string) => it.hosts(name))
      .registerFunction('Subject.quest(string): string', (it: Subject, name: string) => it.quest(name));
    for (const role of ['actor', 'me', 'target', 'item', 'room'])
      this.#environment.registerVariable(role, 'Subject');
  }

  /** Reads a condition, and makes sure that it gives true or false for whatever happens. */
  read(source: string): ReadCondition {
    try {
      const parsed = this.#environment.parse(source);
      const slow = slowCall(parsed.ast);
      if (slow !== undefined) return { ok: false, why: `"${slow}" is not known in a condition` };
      const { valid, type, error } = parsed.check();
      if (!valid) return { ok: false, why: error ? explained(error) : 'it makes no sense' };
      if (type !== 'bool') return { ok: false, why: `it must be true or false, but it is of type ${type}` };
      return { ok: true, condition: situation => parsed(situation) === true };
    } catch (error) {
      if (error instanceof ParseError || error instanceof EvaluationError)
        return { ok: false, why: explained(error) };
      throw error;
    }
  }
}

function explained({
  summary,
  range,
}: {
  readonly summary: string;
  readonly range?: { readonly start: number };
}): string {
  return range === undefined ? summary : `${summary} (at character ${range.start + 1})`;
}

const known: ReadonlySet<string> = new Set([
  ...['said', 'is', 'carries', 'hosts', 'quest'],
  ...['contains', 'startsWith', 'endsWith', 'size'],
]);

/** The first call in an expression that is not on the list of those that are always quick. */
function slowCall(node: ASTNode): string | undefined {
  if ((node.op === 'call' || node.op === 'rcall') && !known.has(node.args[0])) return node.args[0];
  for (const inner of nodesIn(node.args)) {
    const slow = slowCall(inner);
    if (slow !== undefined) return slow;
  }
  return undefined;
}

function nodesIn(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(nodesIn);
  return isNode(args) ? [args] : [];
}

function isNode(it: unknown): it is ASTNode {
  return typeof it === 'object' && it !== null && 'op' in it && 'args' in it;
}
