import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const WIDTHS = [360, 1024, 1600] as const;
const HEIGHT = 900;
const FOLDER = 'target/screenshots';

/** Waits until nothing moves: transitions and short animations have ended, two frames are painted. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(done));
    await painted();
    const ending = document
      .getAnimations()
      .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
    await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
    await document.fonts.ready;
    await painted();
  });
}

/**
 * Fails when something reaches beyond the window's side, where people would have to scroll for it, or was
 * moved sideways in a frame that people cannot scroll.
 */
async function expectFits(page: Page, where: string): Promise<void> {
  const { surplus, moved } = await page.evaluate(() => ({
    surplus: document.documentElement.scrollWidth - window.innerWidth,
    moved: [...document.querySelectorAll('*')]
      .filter((element) => element.scrollLeft !== 0)
      .filter((element) => !/auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter((element) => !(element instanceof HTMLInputElement))
      .map((element) => element.className),
  }));
  expect(surplus, `${where} is wider than the window`).toBeLessThanOrEqual(0);
  expect(moved, `${where} was moved sideways`).toEqual([]);
}

/** Keeps how the page looks now at one width, with what it is about in sight. */
export async function keep(
  page: Page,
  name: string,
  width: number,
  subject?: Locator,
): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  await subject?.scrollIntoViewIfNeeded();
  await settle(page);
  await expectFits(page, `${name} at ${width} px`);
  await page.screenshot({ path: `${FOLDER}/${name}-${width}.png`, animations: 'disabled' });
}

/** The rules whose answer depends on the theme. */
const RULES_ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Asserts that axe finds nothing wrong with the page as it is now, by all rules or by some. */
export async function expectAccessible(page: Page, where: string, rules?: string[]): Promise<void> {
  await settle(page);
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`);
  expect(found, where).toEqual([]);
}

/**
 * Examines a state of the screen: pictures at three widths, axe in both themes. The device's theme is
 * switched, which the portal follows; the page's structure stays, so only the rules about colours are
 * asked again.
 */
export async function examine(page: Page, name: string, subject?: Locator): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await keep(page, name, width, subject);
  }
  if (before !== null) {
    await page.setViewportSize(before);
  }
  await expectAccessible(page, `${name}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, `${name}, dark`, RULES_ABOUT_COLOURS);
  await page.screenshot({ path: `${FOLDER}/${name}-dark.png`, animations: 'disabled' });
  await page.emulateMedia({ colorScheme: 'light' });
}
