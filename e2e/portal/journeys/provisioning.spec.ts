import { expect, test } from '@playwright/test';
import { expectAccessible } from '../src/accessible.ts';
import { capture } from '../src/capture.ts';
import { Portal } from '../src/portal.ts';
import { makeOrganization, playScenario } from '../src/sandbox.ts';

test('an administrator provisions every service and sees the policies', async ({ page }) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);
  await portal.signIn();
  const dialog = await portal.openProvisioning('Exchange Online');
  await capture(page, 'account-empty');
  await expectAccessible(page, 'account dialog');

  await test.step('a wrong password is explained beside the field', async () => {
    await portal.verify(dialog, { ...organization.administrator, password: 'wrong' });
    await expect(dialog.getByText(/user name or the password is wrong/)).toBeVisible();
    await expect(dialog.locator('input[type=password]')).toBeFocused();
    await capture(page, 'account-wrong-password');
    await expectAccessible(page, 'wrong password');
  });

  await test.step('a second factor leads to granting access', async () => {
    await playScenario(organization.administrator.username, 'MFA_REQUIRED');
    await portal.verify(dialog, organization.administrator);
    await expect(dialog.getByText(/requires multifactor authentication/)).toBeVisible();
    await capture(page, 'account-second-factor');
    await dialog.getByRole('button', { name: 'Grant access instead' }).click();
    await expect(dialog.getByText(/Your password never reaches Cloudward/)).toBeVisible();
    await capture(page, 'account-grant-access');
    await expectAccessible(page, 'grant access');
    await playScenario(organization.administrator.username, 'HEALTHY');
    await dialog.getByRole('button', { name: 'User name and password' }).click();
  });

  await test.step('the right account shows what was found', async () => {
    await portal.verify(dialog, organization.administrator);
    await expect(dialog.getByText('Account verified')).toBeVisible();
    await expect(dialog.getByText('Global Administrator', { exact: true })).toBeVisible();
    await capture(page, 'account-verified');
    await expectAccessible(page, 'verified account');
  });

  for (const name of ['SharePoint Online', 'OneDrive for Business']) {
    await dialog.getByRole('checkbox', { name }).check();
  }
  await dialog.getByRole('checkbox', { name: /Promote all/ }).check();
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await expect(portal.tasks).toBeVisible();
  await capture(page, 'tasks-running');
  await expectAccessible(page, 'running task');

  await test.step('a reload in between loses nothing', async () => {
    await page.reload();
    await portal.openTasks();
    await portal.waitUntilCompleted(portal.task(organization), 3);
    await capture(page, 'tasks-completed');
  });

  await test.step('the Dashboard has changed by itself', async () => {
    await portal.closeTasks();
    await expect(
      portal.card('Exchange Online', organization).getByText('Provisioned'),
    ).toBeVisible();
    await expect(page.getByText(/protected$/).first()).toBeVisible();
    await capture(page, 'dashboard-provisioned');
    await expectAccessible(page, 'provisioned Dashboard');
  });

  for (const [area, name] of [
    ['Advanced Threat Protection', 'threat'],
    ['Data Loss Prevention', 'dlp'],
    ['Logs', 'logs'],
    ['Quarantine', 'quarantine'],
    ['Administration', 'administration'],
  ] as const) {
    await page.getByRole('link', { name: area }).click();
    await expect(page.getByRole('heading', { level: 1, name: area })).toBeVisible();
    await expect(page.getByRole('grid').first()).toBeVisible();
    await capture(page, name);
    await expectAccessible(page, area);
  }
});
