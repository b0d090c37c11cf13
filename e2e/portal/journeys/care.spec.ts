import { expect, test } from '@playwright/test';
import { expectAccessible } from '../src/accessible.ts';
import { capture } from '../src/capture.ts';
import { Portal, PROVISIONING_MS } from '../src/portal.ts';
import { addSite, makeOrganization, setFault } from '../src/sandbox.ts';

test('one service fails, says why, and is retried', async ({ page }) => {
  const organization = await makeOrganization();
  await setFault('revoked-consent', true, organization, '/sites');
  const portal = new Portal(page);
  await portal.signIn();

  const task = await portal.provision(organization, ['Exchange Online', 'SharePoint Online'], true);
  const retry = task.getByRole('button', { name: 'Retry: SharePoint Online' });
  await expect(retry).toBeVisible({ timeout: PROVISIONING_MS });
  await capture(page, 'tasks-failed');
  await expectAccessible(page, 'failed task');
  await setFault('revoked-consent', false, organization, '/sites');
  await retry.click();

  await portal.waitUntilCompleted(task, 2);
});

test('without promotion a changed site asks for a synchronization', async ({ page }) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);
  await portal.signIn();
  const task = await portal.provision(organization, ['SharePoint Online'], false);
  await portal.waitUntilCompleted(task, 1);
  await portal.closeTasks();

  await addSite(organization, 'New Project');
  const card = portal.card('SharePoint Online', organization);
  await expect(card.getByText('Synchronization required')).toBeVisible({
    timeout: PROVISIONING_MS,
  });
  await capture(page, 'dashboard-synchronization-required');
  await expectAccessible(page, 'synchronization required');
  await card.getByRole('button', { name: 'Synchronize: SharePoint Online' }).click();
  const dialog = page.getByRole('dialog', { name: /^Synchronize/ });
  await portal.verify(dialog, organization.administrator);
  await dialog.getByRole('button', { name: 'Synchronize', exact: true }).click();

  await expect(card.getByText('Provisioned')).toBeVisible({ timeout: PROVISIONING_MS });
});

test('two browsers see the same, and deprovisioning asks for the name', async ({
  page,
  browser,
}) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);
  await portal.signIn();
  const other = await browser.newContext();
  const second = new Portal(await other.newPage());
  await second.signIn();
  await second.openTasks();

  const task = await portal.provision(organization, ['Exchange Online'], true);
  await expect(second.task(organization)).toBeVisible();
  await portal.waitUntilCompleted(task, 1);
  await second.waitUntilCompleted(second.task(organization), 1);
  await portal.closeTasks();

  const card = portal.card('Exchange Online', organization);
  await card.getByRole('button', { name: 'Deprovision: Exchange Online' }).click();
  const dialog = page.getByRole('dialog', { name: /Deprovision Exchange Online/ });
  await expect(dialog.getByRole('button', { name: 'Deprovision' })).toBeDisabled();
  await capture(page, 'deprovision');
  await expectAccessible(page, 'deprovision dialog');
  await dialog.getByRole('textbox').fill('Exchange Online');
  await dialog.getByRole('button', { name: 'Deprovision' }).click();

  await expect(card.getByText('Not provisioned')).toBeVisible({ timeout: PROVISIONING_MS });
  await expect(
    second.card('Exchange Online', organization).getByText('Not provisioned'),
  ).toBeVisible();
  await other.close();
});
