// The mode of event sourcing under which the suite runs; each run keeps a report of its own.
const mode = process.env.AEVUM_TEST_MODE ?? 'off';

// Features named on the command line are run alone; cucumber itself would run them besides all others.
const named = process.argv.slice(2).some(word => /(^|\/)features(\/|$)/.test(word));

export default {
  paths: named ? [] : ['features/**/*.feature'],
  import: ['features/support/**/*.ts', 'features/steps/**/*.ts'],
  // Pairs, because a colon in a path would cut a string in two.
  format: ['summary', ['junit', `reports/features-${mode}.xml`], ['html', `reports/features-${mode}.html`]],
  strict: true,
  // What chooses its modes itself runs once.
  ...(mode === 'off' ? {} : { tags: 'not @any-mode' }),
};
