import { expect, test, type Page } from '@playwright/test';
import { makeOrganization } from '../src/sandbox.ts';
import { Portal } from '../src/portal.ts';
import { controlPanelAccount, status } from '../src/system.ts';

const MOST_STEPS = 60;

/** Presses Tab until the element with that name has the focus; gives the name. */
async function tabTo(page: Page, name: RegExp): Promise<string> {
  const met: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      const texts = [focused?.getAttribute('aria-label'), focused?.labels?.[0]?.innerText];
      return (texts.find((text) => text) ?? focused?.textContent ?? '').trim();
    });
    if (name.test(label)) {
      return label;
    }
    met.push(label);
  }
  throw new Error(`no way by Tab to ${name.source}, only to ${met.join(', ')}`);
}

test('the keyboard alone launches the console, provisions, follows the task and comes back', async ({
  page,
}) => {
  const organization = await makeOrganization();
  const customer = controlPanelAccount('fabrikam');
  await page.goto(status().controlPanel.url);
  await tabTo(page, /^E-mail address/);
  await page.keyboard.type(customer.username);
  await tabTo(page, /^Password/);
  await page.keyboard.type(customer.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Welcome/ })).toBeVisible();
  await tabTo(page, /^Cloudward security/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Open security console' })).toBeVisible();
  await tabTo(page, /^Open security console/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Exchange Online' }).first()).toBeVisible();

  const met = await tabTo(page, /^(Exchange Online|Connect an organization)$/);
  if (met === 'Exchange Online') {
    await tabTo(page, /^Provision: Exchange Online/);
  }
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
  const exchange = dialog.getByRole('checkbox', { name: 'Exchange Online' });
  await tabTo(page, /^Exchange Online/);
  if (!(await exchange.isChecked())) {
    await page.keyboard.press('Space');
  }
  await expect(exchange).toBeChecked();
  await tabTo(page, /^Submit/);
  await page.keyboard.press('Enter');

  const portal = new Portal(page);
  await expect(portal.tasks).toBeFocused();
  await portal.expectCompleted(portal.task(organization), 1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Tasks/ })).toBeFocused();
});
