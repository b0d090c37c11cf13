import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Asserts that axe finds nothing wrong with the page as it is now, in its present theme. */
async function expectNoViolations(page: Page, where: string): Promise<void> {
  await page.waitForTimeout(400);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`);
  expect(found, where).toEqual([]);
}

/** Asserts it in the light theme and in the dark one. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  for (const dark of [false, true]) {
    await page.evaluate(
      (isDark) => document.documentElement.classList.toggle('pf-v6-theme-dark', isDark),
      dark,
    );
    await expectNoViolations(page, `${where}, ${dark ? 'dark' : 'light'}`);
  }
  await page.evaluate(() => document.documentElement.classList.remove('pf-v6-theme-dark'));
}
