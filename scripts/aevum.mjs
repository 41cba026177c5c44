#!/usr/bin/env node
import { launch } from './launcher.mjs';

await launch(import.meta.url, async argv => {
  const { main } = await import('../server/cli/main.ts');
  return main(argv);
});
