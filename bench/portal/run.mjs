/**
 * `node bench/portal/run.mjs`: what the portal costs a browser, measured at a running system.
 *
 * Prints the size of the scripts that a first visit loads (gzip, budget 300 kB), the time until the
 * sign-in page and the Dashboard can be used, and the layout shift on the way (good is at most 0.1:
 * web.dev, "Cumulative Layout Shift"). The reference of each time is a page of the same origin with
 * nothing on it, loaded in the same run.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROUNDS = 5;
const BUDGET_BYTES = 300_000;
const root = join(import.meta.dirname, '../..');
const { chromium } = createRequire(join(root, 'e2e/portal/package.json'))('@playwright/test');

const given = process.env.CLOUDWARD_STATUS_JSON ?? '';
const status = JSON.parse(given.startsWith('{') ? given : readFileSync(given, 'utf8'));
const portal = process.env.PORTAL_URL ?? status.portal.url;
const { username, password } = status.credentials.portal;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Notes layout shifts that no input explains, from the first frame on. */
function watchShifts() {
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.layoutShift += entry.hadRecentInput ? 0 : entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function measure(context, path, usable) {
  const page = await context.newPage();
  const scripts = [];
  page.on('response', async (answer) => {
    if (answer.request().resourceType() === 'script') {
      scripts.push(answer.body().catch(() => Buffer.alloc(0)));
    }
  });
  await page.addInitScript(watchShifts);
  await page.goto(portal + path);
  await page.locator(usable).first().waitFor();
  const ready = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1_000);
  const shift = await page.evaluate(() => window.layoutShift);
  const bytes = (await Promise.all(scripts)).reduce((sum, s) => sum + gzipSync(s).length, 0);
  await page.close();
  return { ready, shift, bytes };
}

async function reference(context) {
  const page = await context.newPage();
  await page.goto(`${portal}/favicon.svg`);
  const ready = await page.evaluate(() => performance.now());
  await page.close();
  return ready;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
const rounds = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const bare = await reference(context);
  const signIn = await measure(context, '/sign-in', 'button[type=submit]');
  const answer = await context.request.post(`${portal}/api/auth/login`, {
    data: { username, password },
  });
  if (!answer.ok()) {
    throw new Error(`signing in: ${answer.status()}`);
  }
  const dashboard = await measure(context, '/dashboard', 'main section[aria-label]');
  rounds.push({ bare, signIn, dashboard });
  await context.close();
}
await browser.close();

const bare = median(rounds.map((round) => round.bare));
let withinBudget = true;
for (const name of ['signIn', 'dashboard']) {
  const ready = median(rounds.map((round) => round[name].ready));
  const shift = Math.max(...rounds.map((round) => round[name].shift));
  const bytes = Math.max(...rounds.map((round) => round[name].bytes));
  withinBudget &&= bytes <= BUDGET_BYTES && shift <= 0.1;
  console.log(
    `portal ${name === 'signIn' ? 'sign-in' : name}: scripts ${(bytes / 1000).toFixed(1)} kB gzip (budget 300), ` +
      `usable after ${ready.toFixed(0)} ms = ${(ready / bare).toFixed(1)} × an empty page (${bare.toFixed(0)} ms), ` +
      `layout shift ${shift.toFixed(3)} (budget 0.1)`,
  );
}
process.exit(withinBudget ? 0 : 1);
