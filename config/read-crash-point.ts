/** The step at which a server under test kills itself: the n-th time that it comes to it. */
export interface CrashPoint {
  readonly step: string;
  readonly time: number;
}

const variable = 'AEVUM_TEST_CRASH_AT';

/**
 * What `AEVUM_TEST_CRASH_AT` says, `deeds:before#3` for instance; nothing where it is not set. Set to nothing it names no step,
 * and the server only tells which ones it comes by. @throws {TypeError} it is neither
 */
export function readCrashPoint(text = process.env[variable]): CrashPoint | undefined {
  if (text === undefined) return undefined;
  if (text === '') return { step: '', time: 1 };
  const [, step, time = '1'] = /^([^#]+)(?:#([1-9]\d*))?$/.exec(text) ?? [];
  if (step === undefined) throw new TypeError(`${variable}: "${text}" is no step with a number behind a #`);
  return { step, time: Number(time) };
}
