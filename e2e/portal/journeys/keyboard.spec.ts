import { expect, test, type Page } from '@playwright/test';
import { makeOrganization } from '../src/sandbox.ts';
import { Portal } from '../src/portal.ts';
import { status } from '../src/system.ts';

const MOST_STEPS = 60;

/** Presses Tab until the element with that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      const texts = [focused?.getAttribute('aria-label'), focused?.labels?.[0]?.innerText];
      return texts.find((text) => text) ?? focused?.textContent ?? '';
    });
    if (name.test(label.trim())) {
      return;
    }
  }
  throw new Error(`no way by Tab to ${name.source}`);
}

test('the keyboard alone signs in, provisions, follows the task and comes back', async ({
  page,
}) => {
  const organization = await makeOrganization();
  const { username, password } = status().credentials.portal;
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Sign in to Cloudward' })).toBeVisible();
  await tabTo(page, /^User name/);
  await page.keyboard.type(username);
  await tabTo(page, /^Password/);
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();

  await tabTo(page, /^Exchange Online$/);
  await tabTo(page, /^Provision: Exchange Online/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Account information' });
  await expect(dialog.getByRole('textbox', { name: 'User name' })).toBeFocused();
  await page.keyboard.type(organization.administrator.username);
  await tabTo(page, /^Password/);
  await page.keyboard.type(organization.administrator.password);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Account verified')).toBeVisible();
  await tabTo(page, /^Promote all/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Submit/);
  await page.keyboard.press('Enter');

  const portal = new Portal(page);
  await expect(portal.tasks).toBeFocused();
  await portal.waitUntilCompleted(portal.task(organization), 1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Tasks/ })).toBeFocused();
});
