import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { pathOf } from './real-clients.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const client = join(import.meta.dirname, '../../server/web/client');

/** One real browser for all scenarios of a process, started by the first that needs it. */
export class SharedBrowser {
  #browser: Promise<Browser> | undefined;
  #pages = 0;

  /** A window of its own, as on another machine; `leave` closes it and keeps what its scripts went through. */
  async window(options: BrowserContextOptions): Promise<{ readonly page: Page; leave(): Promise<void> }> {
    this.#browser ??= chromium.launch({ executablePath: pathOf('chromium') ?? '', args: quiet });
    const context = await (await this.#browser).newContext(options);
    const page = await context.newPage();
    const covers = process.env.NODE_V8_COVERAGE;
    if (covers) await page.coverage.startJSCoverage({ resetOnNavigation: false });
    const leave = async () => {
      if (covers) this.#keep(covers, await page.coverage.stopJSCoverage());
      await context.close();
    };
    return { page, leave };
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }

  /** Types are blanked out of the client's files, so that each place in a script is the same place in its file. */
  #keep(folder: string, scripts: readonly { readonly url: string }[]): void {
    const result = scripts.flatMap(script => {
      const [, name] = /\/client\/([\w-]+\.ts)$/.exec(script.url) ?? [];
      return name ? [{ ...script, source: undefined, url: pathToFileURL(join(client, name)).href }] : [];
    });
    this.#pages += 1;
    writeFileSync(join(folder, `browser-${process.pid}-${this.#pages}.json`), JSON.stringify({ result }));
  }
}
