import { expect, test } from '@playwright/test';
import { expectAccessible } from '../src/accessible.ts';
import { capture } from '../src/capture.ts';
import { Portal } from '../src/portal.ts';
import { makeOrganization } from '../src/sandbox.ts';
import { status } from '../src/system.ts';

test('signing in explains what is wrong and forgets the password', async ({ page }) => {
  await page.goto('/logs');
  await expect(page.getByRole('heading', { name: 'Sign in to Cloudward' })).toBeVisible();
  await capture(page, 'sign-in');
  await expectAccessible(page, 'sign-in');

  await page.getByRole('textbox', { name: 'User name' }).fill('nobody');
  await page.locator('input[type=password]').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();

  await expect(page.getByText('User name or password is wrong.')).toBeVisible();
  await expect(page.locator('input[type=password]')).toHaveValue('');
  await capture(page, 'sign-in-refused');
});

test('a session that ends inside the dialog is renewed in place', async ({ page, context }) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);
  await portal.signIn();
  const dialog = await portal.openProvisioning('Exchange Online');
  await context.clearCookies();

  await portal.verify(dialog, organization.administrator);
  const again = page.getByRole('dialog', { name: 'Your session has ended' });
  await expect(again).toBeVisible();
  await capture(page, 'session-ended');
  await again
    .getByRole('textbox', { name: 'User name' })
    .fill(status().credentials.portal.username);
  await again.locator('input[type=password]').fill(status().credentials.portal.password);
  await again.getByRole('button', { name: 'Sign in' }).click();

  await expect(again).toBeHidden();
  await expect(dialog.getByRole('textbox', { name: 'User name' })).toHaveValue(
    organization.administrator.username,
  );
  await expect(dialog.locator('input[type=password]')).toHaveValue('');
  await portal.verify(dialog, organization.administrator);
  await expect(dialog.getByText('Account verified')).toBeVisible();
});

test('the back button closes the dialog and gives the focus back', async ({ page }) => {
  const portal = new Portal(page);
  await portal.signIn();
  const dialog = await portal.openProvisioning('OneDrive for Business');

  await page.goBack();

  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
  await page.goForward();
  await expect(dialog).toBeVisible();
});
