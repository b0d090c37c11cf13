import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, keep } from '../src/examine.ts';
import { Portal } from '../src/portal.ts';
import { makeOrganization } from '../src/sandbox.ts';

const WIDTHS = [320, 1024] as const;
const LANGUAGES = [
  { locale: 'de-DE', choice: 'Deutsch' },
  { locale: 'zh-CN', choice: '中文' },
] as const;

/** What a page says to screen readers only. */
function spoken(page: Page): Promise<string> {
  return page.evaluate(() => {
    const hidden = [...document.querySelectorAll('.pf-v6-screen-reader')].map((e) => e.textContent);
    const labels = [...document.querySelectorAll('[aria-label]')].map((e) => e.ariaLabel);
    return [...hidden, ...labels].join('\n');
  });
}

for (const { locale, choice } of LANGUAGES) {
  test.describe(choice, () => {
    test.use({ locale, colorScheme: 'dark' });

    test(`the screens fit in the dark and on the narrowest phone in ${choice}`, async ({
      page,
    }) => {
      const language = locale.slice(0, 2);
      const organization = await makeOrganization();
      const portal = new Portal(page);
      await portal.open('/dashboard?dialog=provision&service=EXCHANGE_ONLINE');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);

      const look = async (name: string) => {
        for (const width of WIDTHS) {
          await keep(page, `${name}-${language}`, width);
        }
        await expectAccessible(page, `${name} in ${choice}`);
        expect(await spoken(page)).not.toMatch(
          /\b(close|alert|status|back|forward|expand|toggle)\b/i,
        );
      };
      await look('account-empty');
      await dialog.locator('input[type=email]').fill(organization.administrator.username);
      await dialog.locator('input[type=password]').fill(organization.administrator.password);
      await dialog.locator('button[type=submit]').click();
      await expect(dialog.getByText(organization.administrator.username)).toBeVisible();
      await look('account-verified');
      await page.goto('/dashboard');
      await expect(page.getByRole('article').first()).toBeVisible();
      await look('dashboard');
      await page.locator('#tasks-button').click();
      await expect(page.locator('#tasks-panel')).toBeFocused();
      await look('tasks');
    });
  });
}

test('theme and language are chosen in the portal and remembered', async ({ page }) => {
  const portal = new Portal(page);
  await portal.open();
  const html = page.locator('html');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await keep(page, 'preferences', 360);
  await keep(page, 'preferences', 1024);
  await page.getByRole('menuitem', { name: 'Dark' }).click();
  await expect(html).toHaveClass(/pf-v6-theme-dark/);
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await expect(page.getByRole('link', { name: 'Protokolle' })).toBeVisible();

  await page.reload();
  await expect(html).toHaveClass(/pf-v6-theme-dark/);
  await expect(html).toHaveAttribute('lang', 'de');
  await page.locator('.cw-masthead').getByRole('button').last().click();
  await page.getByRole('menuitem').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(html).toHaveClass(/pf-v6-theme-dark/);
  await expect(html).toHaveAttribute('lang', 'de');
});
