/** Chance, handed in; what came of it goes into the event. */
export interface Dice {
  /** A whole number from 1 to `sides`. */
  roll(sides: number): number;
  /** Whether something comes to pass that happens so many times in a hundred. */
  chance(percent: number): boolean;
  /** One of several, each as likely as the others. @throws {RangeError} there is nothing to choose from */
  pick<T>(among: readonly T[]): T;
}

/** Dice out of a source of numbers from 0 up to 1. */
export function diceFrom(random: () => number): Dice {
  return {
    roll: sides => 1 + Math.floor(random() * sides),
    chance: percent => random() * 100 < percent,
    pick<T>(among: readonly T[]): T {
      const at = Math.floor(random() * among.length);
      if (at >= among.length) throw new RangeError('there is nothing to choose from');
      return among[at] as T;
    },
  };
}
