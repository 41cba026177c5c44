import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Closes the page's connection as a network does that fails. */
const cutting = `
  const Socket = window.WebSocket;
  window.sockets = [];
  window.WebSocket = class extends Socket { constructor(...all) { super(...all); window.sockets.push(this); } };
`;

/** A player's browser with the game in it. */
export class Tab {
  readonly page: Page;
  /** What the browser complained about. */
  readonly faults: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', error => this.faults.push(error.message));
    page.on('console', line => {
      if (line.type() === 'error') this.faults.push(line.text());
    });
  }

  async open(url: string): Promise<void> {
    await this.page.addInitScript(cutting);
    await this.page.goto(url);
    await this.asked('What is the name of your character?');
  }

  /** Answers every question that makes a new character. */
  async create(name: string, password: string): Promise<void> {
    await this.write(name);
    await this.press('Yes');
    await this.press('she');
    for (const question of ['Choose a password', 'The same password again']) {
      await this.asked(question);
      await this.page.locator('#secret').fill(password);
      await this.page.keyboard.press('Enter');
    }
    await this.asked('What do you do?');
  }

  async write(line: string): Promise<void> {
    await this.page.locator('#line').fill(line);
    await this.page.keyboard.press('Enter');
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).first().click();
  }

  /** Waits until the input asks this. */
  async asked(question: string): Promise<void> {
    await this.page.locator('#question', { hasText: question }).waitFor();
  }

  /** Waits until a line of the output holds this. */
  async shows(text: string): Promise<void> {
    await this.line(text).last().waitFor();
  }

  line(text: string): Locator {
    return this.page.locator('#log p', { hasText: text });
  }

  async panelShows(panel: string, text: string): Promise<void> {
    await this.page.locator(`#${panel.toLowerCase()}`, { hasText: text }).waitFor();
  }

  async cutConnection(): Promise<void> {
    await this.page.evaluate('window.sockets.at(-1).close(3001)');
  }

  /** The tab sleeps as on a phone whose screen is dark: its network is gone and none of its scripts run. */
  async sleep(): Promise<void> {
    await this.page.context().setOffline(true);
    await this.cutConnection();
    await this.#live('frozen');
  }

  async wake(): Promise<void> {
    await this.page.context().setOffline(false);
    await this.#live('active');
    // What the browser says of having had no network is no fault of the page.
    const others = this.faults.filter(it => !it.includes('ERR_INTERNET_DISCONNECTED'));
    this.faults.splice(0, this.faults.length, ...others);
  }

  async #live(state: 'frozen' | 'active'): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    await devtools.send('Page.setWebLifecycleState', { state });
    await devtools.detach();
  }

  /** How often a line of the output holds this. */
  count(text: string): Promise<number> {
    return this.line(text).count();
  }

  /** Asserts that nothing is wider than the page. */
  async assertFits(): Promise<void> {
    const [wide, page] = await this.page.evaluate<number[]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    assert.ok((wide ?? 0) <= (page ?? 0), `${wide} in ${page}`);
  }

  /** Asserts that axe finds nothing that would keep somebody out. */
  async assertAccessible(): Promise<void> {
    await this.page.evaluate(axe);
    const found = await this.page.evaluate<{ id: string; help: string; nodes: { html: string }[] }[]>(
      'axe.run().then(({ violations }) => violations)',
    );
    assert.deepEqual(
      found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`),
      [],
    );
  }
}
