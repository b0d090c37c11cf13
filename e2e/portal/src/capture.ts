import type { Page } from '@playwright/test';

const WIDTHS = [360, 1024, 1600] as const;
const HEIGHT = 900;

/** Keeps how the page looks now, at three widths, and fails when it is wider than the window. */
export async function capture(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
    await page.waitForTimeout(350);
    const surplus = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    await page.screenshot({ path: `target/screenshots/${name}-${width}.png` });
    if (surplus > 0) {
      throw new Error(`${name} is ${surplus} px too wide at ${width} px`);
    }
  }
  if (before !== null) {
    await page.setViewportSize(before);
  }
}
