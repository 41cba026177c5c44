// The mode of event sourcing under which the suite runs; each run keeps a report of its own.
const mode = process.env.AEVUM_TEST_MODE ?? 'off';

export default {
  paths: ['features/**/*.feature'],
  import: ['features/support/**/*.ts', 'features/steps/**/*.ts'],
  // Pairs, because a colon in a path would cut a string in two.
  format: ['summary', ['junit', `reports/features-${mode}.xml`], ['html', `reports/features-${mode}.html`]],
  strict: true,
  // What chooses its modes itself runs once.
  ...(mode === 'off' ? {} : { tags: 'not @any-mode' }),
};
