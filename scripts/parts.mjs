import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gaps } from './coverage.mjs';
import { root } from './launcher.mjs';

const partMinutes = 30;
const testSeconds = 120;
const notOurs = ['node_modules', 'reports', 'data', '.services'];

/** Runs a script of Node in the project's folder; what it prints is seen at once. True when it ends well. */
function runs(title, args, env = process.env) {
  console.log(`\n=== ${title}`);
  const timeout = partMinutes * 60_000;
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit', timeout });
  if (error) console.log(error.message);
  return status === 0;
}

/** Types, lint, format and unused code, counted as one. */
export function check() {
  return one(runs('check', ['scripts/check.mjs']));
}

/** Every `*.test.ts` and `*.test.mjs` of the project. */
export function unitTests(env) {
  const files = globSync('**/*.test.{ts,mjs}', { cwd: root, exclude: path => notOurs.includes(path) });
  const seen = ['--test-reporter=dot', '--test-reporter-destination=stdout'];
  const kept = ['--test-reporter=tap', '--test-reporter-destination=reports/unit.tap'];
  const limit = `--test-timeout=${testSeconds * 1000}`;
  const good = runs('unit tests', ['--test', limit, ...seen, ...kept, ...files.sort()], env);
  const count = name => numberIn('unit.tap', new RegExp(`^# ${name} (\\d+)$`, 'm'));
  return counted(good, {
    tests: count('tests'),
    passed: count('pass'),
    skipped: count('skipped') + count('todo'),
  });
}

/**
 * A million crashes of the file ledger, and at the same time a hundred thousand random commands of players over stores with
 * whims and as many in each mode. The unit tests have a short run of each. What fails names the seed with which it comes again.
 */
export function torture() {
  return one(runs('torture', ['features/torture/main.ts', 'together']));
}

/** Every scenario, through the player's door, under one mode of event sourcing. */
export function features(env, mode) {
  const modeEnv = { ...env, AEVUM_TEST_MODE: mode };
  const good = runs(`features, mode ${mode}`, ['node_modules/@cucumber/cucumber/bin/cucumber.js'], modeEnv);
  const count = name => numberIn(`features-${mode}.xml`, new RegExp(`<testsuite [^>]*\\b${name}="(\\d+)"`));
  const [tests, skipped] = [count('tests'), count('skipped')];
  return counted(good, { tests, passed: tests - skipped - count('failures'), skipped });
}

/** The lines that all of the above together went through, counted as one. */
export function coverage() {
  const good = runs('coverage', ['node_modules/c8/bin/c8.js', 'report', '--check-coverage']);
  const lcov = join(root, 'reports/coverage/lcov.info');
  for (const { path, percent, missed } of good || !existsSync(lcov) ? [] : gaps(lcov)) {
    console.log(`${percent.toFixed(1).padStart(5)} % ${path}: ${missed.join(', ')}`);
  }
  return one(good);
}

function one(good) {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
}

/** What neither passed nor was skipped has failed; a run that ended badly has at least one failure. */
function counted(good, { tests, passed, skipped }) {
  const failed = tests - passed - skipped;
  return { passed, skipped, failed: good ? failed : Math.max(1, failed) };
}

function numberIn(report, pattern) {
  const path = join(root, 'reports', report);
  return existsSync(path) ? Number(pattern.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) : 0;
}
