import assert from 'node:assert/strict';
import { After, AfterAll, Then, When } from '@cucumber/cucumber';
import type { BrowserContextOptions } from 'playwright-core';
import { SharedBrowser } from '../support/browser.ts';
import type { Play } from '../support/play.ts';
import { password } from '../support/shared.ts';
import { Tab } from '../support/tab.ts';

const browser = new SharedBrowser();
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

AfterAll(() => browser.close());

/** No scenario leaves a page behind that complained. */
After({ tags: '@browser' }, function (this: Play) {
  for (const [name, { faults }] of this.outside.tabs) assert.deepEqual(faults, [], name);
});

async function openPage(
  { outside }: Play,
  name: string,
  {
    url = `http://127.0.0.1:${outside.server.httpPort}/`,
    ...options
  }: BrowserContextOptions & { url?: string },
): Promise<Tab> {
  const { page, leave } = await browser.window(options);
  outside.closings.push(leave);
  const tab = new Tab(page);
  outside.tabs.set(name, tab);
  await tab.open(url);
  return tab;
}

When('{player} opens the page', async function (this: Play, name: string) {
  await openPage(this, name, desktop);
});

When('{players} play(s) in a browser', async function (this: Play, names: string[]) {
  for (const name of names) await (await openPage(this, name, desktop)).create(name, password);
});

When('{player} plays in a browser over https', async function (this: Play, name: string) {
  const url = `https://localhost:${this.outside.server.httpsPort}/`;
  await (await openPage(this, name, { ...desktop, url, ignoreHTTPSErrors: true })).create(name, password);
});

When('{player} plays on a phone', async function (this: Play, name: string) {
  await (await openPage(this, name, phone)).create(name, password);
});

When('{player} writes {string}', async function (this: Play, name: string, line: string) {
  await this.outside.tab(name).write(line);
});

When('{player} presses {string}', async function (this: Play, name: string, button: string) {
  await this.outside.tab(name).press(button);
});

When('{player} uses the keys {string}', async function (this: Play, name: string, keys: string) {
  const { keyboard } = this.outside.tab(name).page;
  for (const key of keys.split(' ')) await keyboard.press(key);
});

When('{player} keys {string}', async function (this: Play, name: string, text: string) {
  await this.outside.tab(name).page.keyboard.type(text);
});

When(
  '{player} chooses {string} for {string}',
  async function (this: Play, name: string, choice: string, setting: string) {
    await this.outside.tab(name).page.getByLabel(setting).selectOption({ label: choice });
  },
);

When("{player}'s network fails", async function (this: Play, name: string) {
  await this.outside.tab(name).cutConnection();
});

When("{player}'s tab sleeps", async function (this: Play, name: string) {
  await this.outside.tab(name).sleep();
});

When("{player}'s tab wakes", async function (this: Play, name: string) {
  await this.outside.tab(name).wake();
});

When("{player}'s page is loaded anew", async function (this: Play, name: string) {
  await this.outside.tab(name).page.reload();
});

Then("{player}'s page shows {string}", async function (this: Play, name: string, text: string) {
  await this.outside.tab(name).shows(text);
});

Then("{player}'s page shows {string} once", async function (this: Play, name: string, text: string) {
  await this.outside.tab(name).shows(text);
  assert.equal(await this.outside.tab(name).count(text), 1);
});

Then("{player}'s page asks {string}", async function (this: Play, name: string, question: string) {
  await this.outside.tab(name).asked(question);
});

Then("{player}'s page says {string}", async function (this: Play, name: string, state: string) {
  await this.outside.tab(name).page.locator('#state', { hasText: state }).waitFor();
});

Then(
  "{player}'s panel {string} shows {string}",
  async function (this: Play, name: string, panel: string, text: string) {
    await this.outside.tab(name).panelShows(panel, text);
  },
);

Then("{player}'s panel {string} is hidden", async function (this: Play, name: string, panel: string) {
  await this.outside.tab(name).page.locator(`#${panel.toLowerCase()}`).waitFor({ state: 'hidden' });
});

Then("{player}'s map says {string}", async function (this: Play, name: string, words: string) {
  await this.outside
    .tab(name)
    .page.locator(`svg[aria-label*=${JSON.stringify(words)}]`)
    .waitFor();
});

Then("{player}'s line holds {string}", async function (this: Play, name: string, text: string) {
  assert.equal(await this.outside.tab(name).page.locator('#line').inputValue(), text);
});

Then('{player} types into a password field', async function (this: Play, name: string) {
  const type = await this.outside.tab(name).page.evaluate('document.activeElement.type');
  assert.equal(type, 'password');
});

Then("{player}'s page does not hold {string}", async function (this: Play, name: string, text: string) {
  const { page } = this.outside.tab(name);
  assert.ok(!(await page.content()).includes(text));
});

Then("{player}'s page has no element {string}", async function (this: Play, name: string, selector: string) {
  assert.equal(await this.outside.tab(name).page.locator(selector).count(), 0);
});

Then("{player}'s page has the theme {string}", async function (this: Play, name: string, theme: string) {
  await this.outside.tab(name).page.locator(`html[data-theme=${theme}]`).waitFor();
});

Then("{player}'s page fits", async function (this: Play, name: string) {
  await this.outside.tab(name).assertFits();
});

Then("{player}'s page keeps nobody out", async function (this: Play, name: string) {
  await this.outside.tab(name).assertAccessible();
});
