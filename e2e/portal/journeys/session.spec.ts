import { expect, test } from '@playwright/test';
import { examine } from '../src/examine.ts';
import { Portal } from '../src/portal.ts';
import { makeOrganization } from '../src/sandbox.ts';
import { status } from '../src/system.ts';

test('signing in explains what is wrong, leads where the person wanted to go, and out again', async ({
  page,
}) => {
  const { username, password } = status().credentials.portal;
  await page.goto('/logs');
  await expect(page.getByRole('heading', { name: 'Sign in to Cloudward' })).toBeVisible();
  await examine(page, 'sign-in');
  await page.getByRole('textbox', { name: 'User name' }).fill('nobody');
  await page.locator('input[type=password]').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('User name or password is wrong.')).toBeVisible();
  await expect(page.locator('input[type=password]')).toHaveValue('');
  await examine(page, 'sign-in-refused');

  await page.getByRole('textbox', { name: 'User name' }).fill(username);
  await page.locator('input[type=password]').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Logs' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/logs');

  await page.getByRole('button', { name: /^User menu/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByText('You have signed out.')).toBeVisible();
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Sign in to Cloudward' })).toBeVisible();
});

test('a launch by a control panel that nobody trusts is refused in words', async ({ page }) => {
  await page.goto('/api/auth/initiate?iss=https%3A%2F%2Fpanel.example&target_link_uri=%2F');

  await expect(page.getByRole('heading', { name: 'Sign in to Cloudward' })).toBeVisible();
  await expect(page.getByText(/does not trust the control panel/)).toBeVisible();
  await examine(page, 'sign-in-launch-refused');
});

test('a session that ends inside the dialog is renewed in place', async ({ page, context }) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);
  await portal.open();
  const dialog = await portal.openProvisioning();
  await context.clearCookies();

  await portal.verify(dialog, organization.administrator);
  const again = page.getByRole('dialog', { name: 'Your session has ended' });
  await expect(again).toBeVisible();
  await examine(page, 'session-ended');
  const { username, password } = status().credentials.portal;
  await again.getByRole('textbox', { name: 'User name' }).fill(username);
  await again.locator('input[type=password]').fill(password);
  await again.getByRole('button', { name: 'Sign in' }).click();

  await expect(again).toBeHidden();
  await expect(dialog.getByRole('textbox', { name: 'User name' })).toHaveValue(
    organization.administrator.username,
  );
  await expect(dialog.locator('input[type=password]')).toHaveValue('');
  await expect(dialog.getByText(/the password was forgotten/)).toBeVisible();
  await examine(page, 'account-password-again');
  await portal.verify(dialog, organization.administrator);
  await expect(dialog.getByText('Account verified')).toBeVisible();
});

test('the back button closes the dialog, gives the focus back, and forward opens it again', async ({
  page,
}) => {
  const portal = new Portal(page);
  await portal.open();
  const dialog = await portal.openProvisioning();
  await dialog.getByRole('textbox', { name: 'User name' }).fill('somebody@example.com');

  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
  await expect(
    page.getByRole('button', { name: /^(Connect an organization|Exchange Online)$/ }).first(),
  ).toBeFocused();
  await page.goForward();
  await expect(dialog).toBeVisible();
});
