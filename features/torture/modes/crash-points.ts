import assert from 'node:assert/strict';
import type { Choose } from '../../support/faults/seeded.ts';
import type { Siege } from './siege.ts';

/** What happened before the life in which a server crashes. */
type Before = 'a good end' | 'a crash between the stores' | 'a time without the ledger' | 'a full disk';

const befores: readonly Before[] = ['a good end', 'a crash between the stores', 'a time without the ledger'];
/** The life in which a disk is full meanwhile: what the ledger refuses is undone in the store. */
const fullLife = { full: { from: 20, to: 240 }, stopAfter: 280 };
const lines = 40;
const mostLines = 300;
/** A crash between the stores comes after as many batches as this. */
const batches = 12;

/** A step at which the server is to crash, and what comes before. */
export interface CrashPlan {
  readonly before: Before;
  readonly step: string;
  /** How often the server came by it when it was not killed. */
  readonly times: number;
}

/** Every step that a server comes by in each situation; what it does while people play is looked for in the first alone. */
export async function crashPlans(siege: Siege): Promise<readonly CrashPlan[]> {
  const plans: CrashPlan[] = [];
  for (const before of siege.mode === 'off' ? befores.slice(0, 1) : befores) {
    await prepare(siege, before);
    const { steps } = await siege.assault({ crashAt: '', stopAfter: lines });
    const looked = before === 'a good end' ? steps : steps.slice(0, steps.indexOf('primary:before'));
    plans.push(...plansOf(before, looked));
  }
  return siege.canBeFull ? [...plans, ...(await plansOfFullDisk(siege, plans))] : plans;
}

/** The steps that a server comes by only where the ledger refuses what the store has. */
async function plansOfFullDisk(siege: Siege, others: readonly CrashPlan[]): Promise<readonly CrashPlan[]> {
  const { steps } = await siege.assault({ crashAt: '', ...fullLife });
  const known = new Set(others.map(({ step }) => step));
  const plans = plansOf(
    'a full disk',
    steps.filter(step => !known.has(step) || step.startsWith('restore:')),
  );
  assert.ok(
    plans.some(({ step }) => step === 'restore:after'),
    'nothing was undone',
  );
  return plans;
}

function plansOf(before: Before, steps: readonly string[]): CrashPlan[] {
  return [...new Set(steps)].map(step => ({
    ...{ before, step },
    times: steps.filter(it => it === step).length,
  }));
}

/** Lets the server crash as planned, starts it again, and looks whether anything that was told is not so. */
export async function crash(siege: Siege, { before, step, times }: CrashPlan, choose: Choose): Promise<void> {
  await prepare(siege, before);
  const crashAt = `${step}#${1 + choose(Math.max(1, Math.floor(times / 2)))}`;
  try {
    const life = before === 'a full disk' ? fullLife : { stopAfter: lines };
    const { killed } = await siege.assault({ crashAt, ...life });
    assert.ok(killed, 'the server never came there');
    await siege.assertRecovered();
  } catch (error) {
    throw new Error(`after ${before} and a crash at ${crashAt}: ${error}`, { cause: error });
  }
}

/** Kills the server in the middle of play, starts it again, and looks whether anything that was told is not so. */
export async function kill(siege: Siege, choose: Choose): Promise<void> {
  const killAfter = 1 + choose(mostLines);
  try {
    await siege.assault({ killAfter });
    await siege.assertRecovered();
  } catch (error) {
    throw new Error(`killed after ${killAfter} lines: ${error}`, { cause: error });
  }
}

async function prepare(siege: Siege, before: Before): Promise<void> {
  if (before === 'a crash between the stores') await siege.assault({ crashAt: `primary:after#${batches}` });
  if (before === 'a time without the ledger') await siege.assault({ mode: 'off', stopAfter: lines });
}
