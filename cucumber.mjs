// The mode of event sourcing under which the suite runs; each run keeps a report of its own.
const mode = process.env.AEVUM_TEST_MODE ?? 'off';

// Features named on the command line are run alone; cucumber itself would run them besides all others.
const named = process.argv.slice(2).some(word => /(^|\/)features(\/|$)/.test(word));

// What chooses its modes itself runs once; the inventory of Aethyr's words is asked for by name until all of them are there.
const tags = [...(mode === 'off' ? [] : ['not @any-mode']), ...(named ? [] : ['not @parity'])];

export default {
  paths: named ? [] : ['features/**/*.feature'],
  import: ['features/support/**/*.ts', 'features/steps/**/*.ts'],
  // Pairs, because a colon in a path would cut a string in two.
  format: ['summary', ['junit', `reports/features-${mode}.xml`], ['html', `reports/features-${mode}.html`]],
  strict: true,
  tags: tags.join(' and '),
};
