export default {
  paths: ['features/**/*.feature'],
  import: ['features/support/**/*.ts', 'features/steps/**/*.ts'],
  // Pairs, because a colon in a path would cut a string in two.
  format: ['summary', ['junit', 'reports/features.xml'], ['html', 'reports/features.html']],
  strict: true,
};
