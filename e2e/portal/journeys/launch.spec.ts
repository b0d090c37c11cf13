import { expect, test } from '@playwright/test';
import { expectAccessible } from '../src/accessible.ts';
import { capture } from '../src/capture.ts';
import { controlPanelAccount, status } from '../src/system.ts';

test('a customer opens the security console from the control panel', async ({ page }) => {
  const { username, password } = controlPanelAccount('northwind');
  await page.goto(status().controlPanel.url);
  await capture(page, 'control-panel-sign-in');
  await page.getByLabel('E-mail address').fill(username);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /security/i })
    .click();
  await capture(page, 'control-panel-product');

  await page.getByRole('button', { name: 'Open security console' }).click();

  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
  await expect(page.getByText('Northwind Health').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Areas' }).getByRole('link')).toHaveText([
    'Dashboard',
    'Advanced Threat Protection',
    'Data Loss Prevention',
    'Logs',
    'Quarantine',
    'Administration',
  ]);
  await capture(page, 'dashboard-first-visit');
  await expectAccessible(page, 'Dashboard on the first visit');
});
