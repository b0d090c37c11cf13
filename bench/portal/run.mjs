/**
 * `node bench/portal/run.mjs`: what the portal costs a browser, measured at a running system.
 *
 * For the sign-in page and the Dashboard of a first visit: the size of the scripts it loads, the time until
 * it can be used (what people act on is there, and the main thread is free of long tasks from then on:
 * web.dev, "Time to Interactive"), and the layout shift on the way (good is at most 0.1: web.dev,
 * "Cumulative Layout Shift"). Each time stands beside that of a bare file of the same origin, loaded by
 * the same browser in the same round.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROUNDS = 5;
const LIMITS = { kilobytes: 300, ratio: 25, shift: 0.1 };
const QUIET_MS = 1_000;
const PAGES = [
  { name: 'sign-in', path: '/sign-in', usable: 'button[type=submit]' },
  { name: 'Dashboard', path: '/dashboard', usable: 'main article[aria-label]' },
];
const root = join(import.meta.dirname, '../..');
const { chromium } = createRequire(join(root, 'e2e/portal/package.json'))('@playwright/test');

const given = process.env.CLOUDWARD_STATUS_JSON ?? join(root, '.cloudward/run/status.json');
const status = JSON.parse(given.startsWith('{') ? given : readFileSync(given, 'utf8'));
const portal = process.env.PORTAL_URL ?? status.portal.url;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Runs in the page: notes layout shifts that no input explains, and when the last long task ended. */
function watch() {
  window.seen = { shift: 0, busyUntil: 0 };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('layout-shift', (entry) => {
    window.seen.shift += entry.hadRecentInput ? 0 : entry.value;
  });
  observe('longtask', (entry) => {
    window.seen.busyUntil = entry.startTime + entry.duration;
  });
}

async function measure(context, { path, usable }) {
  const page = await context.newPage();
  const scripts = [];
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') {
      scripts.push(answer.body().catch(() => Buffer.alloc(0)));
    }
  });
  await page.addInitScript(watch);
  await page.goto(portal + path);
  await page.locator(usable).first().waitFor();
  const there = await page.evaluate(() => performance.now());
  await page.waitForTimeout(QUIET_MS);
  const { shift, busyUntil } = await page.evaluate(() => window.seen);
  const bytes = (await Promise.all(scripts)).reduce((sum, s) => sum + gzipSync(s).length, 0);
  await page.close();
  return { ready: Math.max(there, busyUntil), shift, kilobytes: bytes / 1000 };
}

async function bareFile(context) {
  const page = await context.newPage();
  await page.goto(`${portal}/favicon.svg`);
  const ready = await page.evaluate(() => performance.now());
  await page.close();
  return ready;
}

async function signIn(context) {
  const { username, password } = status.credentials.portal;
  const answer = await context.request.post(`${portal}/api/auth/login`, {
    data: { username, password },
    headers: { 'X-Requested-With': 'bench' },
  });
  if (!answer.ok()) {
    throw new Error(`signing in: ${answer.status()}`);
  }
}

/** One visit by a browser that has seen nothing yet. */
async function firstVisit(browser, page) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  if (page.path !== '/sign-in') {
    await signIn(context);
  }
  const bare = await bareFile(context);
  const visit = await measure(context, page);
  await context.close();
  return { ...visit, bare };
}

function report(name, what, value, unit, limit) {
  const verdict = limit === undefined ? '' : value <= limit ? 'kept' : 'EXCEEDED';
  const bound = limit === undefined ? '' : `limit ${limit}${unit}`;
  const digits = unit === ' kB' || unit === ' ms' ? 0 : unit === '×' ? 1 : 3;
  console.log(
    `${name.padEnd(10)} ${what.padEnd(34)} ${(value.toFixed(digits) + unit).padStart(9)}  ${bound.padEnd(13)} ${verdict}`.trimEnd(),
  );
  return limit === undefined || value <= limit;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
let kept = true;
for (const page of PAGES) {
  const visits = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    visits.push(await firstVisit(browser, page));
  }
  const of = (key) => visits.map((visit) => visit[key]);
  const ready = median(of('ready'));
  const bare = median(of('bare'));
  const results = [
    report(page.name, 'scripts, gzip', Math.max(...of('kilobytes')), ' kB', LIMITS.kilobytes),
    report(page.name, 'time to interactive, median', ready, ' ms'),
    report(page.name, 'reference: a bare file, median', bare, ' ms'),
    report(page.name, 'time to interactive / reference', ready / bare, '×', LIMITS.ratio),
    report(page.name, 'layout shift, worst', Math.max(...of('shift')), '', LIMITS.shift),
  ];
  kept &&= results.every(Boolean);
}
await browser.close();
process.exit(kept ? 0 : 1);
