import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findClients } from './clients.mjs';
import { root } from './launcher.mjs';
import { check, coverage, features, torture, unitTests } from './parts.mjs';

/** The modes of event sourcing, under each of which the features run. */
export const modes = ['off', 'secondary', 'dual_primary'];
const reports = join(root, 'reports');

/** Runs checks, unit tests, features and the coverage gate, closes with one line of numbers; 0 when nothing failed, else 1. */
export function runSuite() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);
  const { env: clients, missing } = findClients(join(root, '.services'));
  const env = { ...process.env, ...clients, NODE_V8_COVERAGE: join(reports, 'v8') };
  const promises = modes.map(mode => () => features(env, mode));
  // Minutes of nothing but chance: wanted before something is landed, not after each change.
  const long = process.env.CI || process.env.TORTURE ? [torture] : [];
  const parts = [() => named(missing), check, () => unitTests(env), ...promises, coverage, ...long];
  const results = parts.map(part => part());
  const sum = key => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  // Where developers work a scenario may be left out for want of a client or of rights; in CI nothing is.
  return failed || (process.env.CI && skipped) ? 1 : 0;
}

/** Says which clients are missing. Where developers work their scenarios are skipped; in CI that is a failure. */
function named(missing) {
  for (const sentence of missing) console.log(sentence);
  return { passed: 0, failed: process.env.CI ? missing.length : 0, skipped: 0 };
}
