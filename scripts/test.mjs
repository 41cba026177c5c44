// npm test: what needs a newer Node than the one that may have started this is imported later.
import { launch } from './launcher.mjs';

await launch(
  import.meta.url,
  async () => {
    const { runSuite } = await import('./suite.mjs');
    return runSuite();
  },
  { dev: true },
);
