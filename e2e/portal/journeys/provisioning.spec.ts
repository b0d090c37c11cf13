import { expect, test } from '@playwright/test';
import { examine } from '../src/examine.ts';
import { Portal } from '../src/portal.ts';
import { makeOrganization, playScenario, setFault } from '../src/sandbox.ts';
import { controlPanelAccount, status } from '../src/system.ts';

const AREAS = [
  ['Advanced Threat Protection', 'threat'],
  ['Data Loss Prevention', 'dlp'],
  ['Logs', 'logs'],
  ['Quarantine', 'quarantine'],
  ['Administration', 'administration'],
] as const;

test('a customer launches the console, provisions every service and is told what is next', async ({
  page,
}) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);

  await test.step('the control panel opens the console signed in', async () => {
    const { username, password } = controlPanelAccount('northwind');
    await page.goto(status().controlPanel.url);
    await examine(page, 'control-panel-sign-in');
    await page.getByLabel('E-mail address').fill(username);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Cloudward security' }).click();
    await examine(page, 'control-panel-product');
    await page.getByRole('button', { name: 'Open security console' }).click();
    await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
    await expect(page.getByRole('banner').getByText('Northwind Health')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Areas' }).getByRole('link')).toHaveText([
      'Dashboard',
      ...AREAS.map(([area]) => area),
    ]);
    await expect(
      page.getByRole('article', { name: 'OneDrive for Business' }).first(),
    ).toBeVisible();
    await examine(page, 'dashboard-first-visit');
  });

  const dialog = await portal.openProvisioning();
  await examine(page, 'account-empty');
  await portal.verify(dialog, organization.administrator);
  await expect(dialog.getByText('Account verified')).toBeVisible();
  await expect(dialog.getByText('Global Administrator', { exact: true })).toBeVisible();
  await examine(page, 'account-verified');
  for (const name of ['Exchange Online', 'SharePoint Online', 'OneDrive for Business']) {
    await dialog.getByRole('checkbox', { name }).check();
  }
  await dialog.getByRole('checkbox', { name: /Promote all/ }).check();
  await setFault('latency', true, organization, { parameters: { milliseconds: 2_500 } });
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await expect(portal.tasks).toBeFocused();

  await test.step('a reload in mid-provisioning loses nothing', async () => {
    const running = page.getByRole('button', { name: 'Tasks, 1 running' });
    await expect(running).toBeVisible();
    await examine(page, 'tasks-running');
    await page.reload();
    await expect(running).toBeVisible();
    await examine(page, 'dashboard-provisioning');
    await setFault('latency', false, organization);
    await portal.openTasks();
    await portal.expectCompleted(portal.task(organization), 3);
    await examine(page, 'tasks-completed');
  });

  await test.step('the Dashboard has changed by itself and says what to do next', async () => {
    await portal.closeTasks();
    for (const service of [
      'Exchange Online',
      'SharePoint Online',
      'OneDrive for Business',
    ] as const) {
      const card = portal.card(service, organization);
      await expect(card.getByText('Provisioned', { exact: true })).toBeVisible();
    }
    await expect(page.getByRole('link', { name: 'Review threat policies' })).toBeVisible();
    await examine(page, 'dashboard-provisioned');
  });
});

test('the other areas show what provisioning has brought', async ({ page }) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);
  await portal.open();
  await portal.protect(organization, ['Exchange Online'], true);

  for (const [area, name] of AREAS) {
    await page.getByRole('link', { name: area }).click();
    await expect(page.getByRole('heading', { level: 1, name: area })).toBeVisible();
    await expect(page.getByRole('grid').first()).toBeVisible();
    await examine(page, name);
  }
});

test('a wrong password is explained beside the field, a missing license beside the service', async ({
  page,
}) => {
  const organization = await makeOrganization('mail-only');
  const portal = new Portal(page);
  await portal.open();
  const dialog = await portal.openProvisioning();

  await portal.verify(dialog, { ...organization.administrator, password: 'wrong' });
  await expect(dialog.getByText(/user name or the password is wrong/)).toBeVisible();
  await expect(dialog.locator('input[type=password]')).toBeFocused();
  await examine(page, 'account-wrong-password');

  await portal.verify(dialog, organization.administrator);
  await expect(dialog.getByRole('checkbox', { name: 'SharePoint Online' })).toBeDisabled();
  await expect(dialog.getByRole('checkbox', { name: 'Exchange Online' })).toBeEnabled();
  await examine(page, 'account-unlicensed');
  await dialog.getByRole('checkbox', { name: 'Exchange Online' }).uncheck();
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await expect(dialog.getByText('Choose at least one service.')).toBeVisible();
});

test('an account with a second factor grants access at Microsoft instead', async ({
  page,
  context,
}) => {
  const organization = await makeOrganization();
  const { username, password } = organization.administrator;
  await playScenario(username, 'MFA_REQUIRED');
  const portal = new Portal(page);
  await portal.open();
  const dialog = await portal.openProvisioning();
  await portal.verify(dialog, organization.administrator);
  await expect(dialog.getByText(/requires multifactor authentication/)).toBeVisible();
  await examine(page, 'account-second-factor');
  await dialog.getByRole('button', { name: 'Grant access instead' }).click();
  await expect(dialog.getByText(/Your password never reaches Cloudward/)).toBeVisible();
  await examine(page, 'account-grant-access');

  await dialog.getByRole('button', { name: 'Grant access', exact: true }).last().click();
  const opened = context.waitForEvent('page');
  await dialog.getByRole('link', { name: /sign-in page/ }).click();
  const microsoft = await opened;
  await expect(dialog.getByText(/Waiting until access is granted/)).toBeVisible();
  await examine(page, 'account-waiting-for-consent');
  await microsoft.getByLabel('User name').fill(username);
  await microsoft.getByLabel('Password').fill(password);
  await microsoft.getByRole('button', { name: 'Sign in' }).click();
  await microsoft.getByLabel('Code').fill('123456');
  await microsoft.getByRole('button', { name: 'Verify' }).click();
  await microsoft.getByRole('button', { name: 'Accept' }).click();
  await expect(microsoft.getByRole('heading', { name: 'Access was granted' })).toBeVisible();
  await examine(microsoft, 'consent-granted');
  await microsoft.close();

  await expect(dialog.getByText('Account verified')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Exchange Online' }).check();
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await portal.expectCompleted(portal.task(organization), 1);
});
