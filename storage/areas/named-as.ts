import { z } from 'zod';
import { absent } from './form.ts';

/** The name of what a file holds, which must be that of the file. */
export function namedAs(name: string): z.ZodType<string> {
  const words = (named: unknown) => `is "${named}", but the file is named ${name}.yaml; they must be equal`;
  return z.literal(name, { error: ({ input }) => absent(input) ?? words(input) });
}
