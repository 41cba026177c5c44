import type { FaultLayer } from '../../support/faults/fault-layer.ts';
import type { Operation } from '../../support/faults/faults.ts';
import type { Choose } from '../../support/faults/seeded.ts';

const mostPending = 4;
const rests = ['missing', 'zeros', 'garbage', 'only the rest'] as const;

/**
 * What a crash right after an operation can leave: of few pending changes every subset, of many some; of a write, besides,
 * every byte at which it can be torn, with each thing that can be behind it.
 */
export function* crashesAfter(operation: Operation, disk: FaultLayer, choose: Choose): Generator<FaultLayer> {
  yield disk.killed();
  const { pending } = disk;
  for (let subset = 0; subset < 2 ** Math.min(pending, mostPending); subset += 1) {
    yield disk.powerLost(pending <= mostPending ? bitsOf(subset) : choose);
  }
  if (operation.kind !== 'write') return;
  for (let kept = 0; kept <= operation.bytes; kept += 1) {
    for (const rest of rests) yield disk.powerLost(choose, { kept, rest });
  }
}

/** Each pending change is there where its bit is 1. */
function bitsOf(subset: number): Choose {
  let bits = subset;
  return () => {
    const bit = bits & 1;
    bits >>>= 1;
    return bit;
  };
}
