import { expect, test } from '@playwright/test';
import { examine } from '../src/examine.ts';
import { Portal, SLOW } from '../src/portal.ts';
import { addSite, makeOrganization, setFault } from '../src/sandbox.ts';

test('one service fails, says why, and is retried', async ({ page }) => {
  const organization = await makeOrganization();
  await setFault('revoked-consent', true, organization, { path: '/sites' });
  const portal = new Portal(page);
  await portal.open();

  const task = await portal.provision(organization, ['Exchange Online', 'SharePoint Online'], true);
  const retry = task.getByRole('button', { name: 'Retry: SharePoint Online' });
  await expect(retry).toBeVisible(SLOW);
  await portal.expectCompleted(task, 1);
  await examine(page, 'tasks-failed');
  await portal.closeTasks();
  const card = portal.card('SharePoint Online', organization);
  await expect(card.getByText('Provisioning failed')).toBeVisible();
  await examine(page, 'dashboard-failed', card);
  await setFault('revoked-consent', false, organization, { path: '/sites' });
  await portal.openTasks();
  await retry.click();

  await portal.expectCompleted(task, 2);
  await portal.closeTasks();
  await expect(card.getByText('Provisioned', { exact: true })).toBeVisible();
});

test('without promotion a changed site asks for a synchronization', async ({ page }) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);
  await portal.open();
  await portal.protect(organization, ['SharePoint Online'], false);

  await addSite(organization, 'New Project');
  const card = portal.card('SharePoint Online', organization);
  await expect(card.getByText('Synchronization required')).toBeVisible(SLOW);
  await examine(page, 'dashboard-synchronization-required', card);
  await card.getByRole('button', { name: 'Synchronize: SharePoint Online' }).click();
  const dialog = page.getByRole('dialog', { name: /^Synchronize/ });
  await portal.verify(dialog, organization.administrator);
  await expect(dialog.getByText('Account verified')).toBeVisible();
  await examine(page, 'synchronize');
  await dialog.getByRole('button', { name: 'Synchronize', exact: true }).click();

  await expect(card.getByText('Provisioned', { exact: true })).toBeVisible(SLOW);
});

test('access that was lost is told and restored', async ({ page }) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);
  await portal.open();
  await portal.protect(organization, ['Exchange Online'], true);

  await setFault('revoked-consent', true, organization);
  const card = portal.card('Exchange Online', organization);
  await expect(card.getByText('Access lost')).toBeVisible(SLOW);
  await examine(page, 'dashboard-access-lost', card);
  await setFault('revoked-consent', false, organization);
  await card.getByRole('button', { name: 'Restore access: Exchange Online' }).click();
  const dialog = page.getByRole('dialog', { name: /^Restore access to/ });
  await portal.verify(dialog, organization.administrator);
  await dialog.getByRole('button', { name: 'Restore access', exact: true }).click();

  await expect(card.getByText('Provisioned', { exact: true })).toBeVisible(SLOW);
});

test('two browsers see the same, and deprovisioning asks for the name', async ({
  page,
  browser,
}) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);
  await portal.open();
  const other = await browser.newContext();
  const second = new Portal(await other.newPage());
  await second.open();
  await second.openTasks();

  const task = await portal.provision(organization, ['Exchange Online'], true);
  await expect(second.task(organization)).toBeVisible();
  await portal.expectCompleted(task, 1);
  await second.expectCompleted(second.task(organization), 1);
  await portal.closeTasks();
  await second.closeTasks();

  const card = portal.card('Exchange Online', organization);
  await card.getByRole('button', { name: 'Deprovision: Exchange Online' }).click();
  const dialog = page.getByRole('dialog', { name: /Deprovision Exchange Online/ });
  const confirm = dialog.getByRole('button', { name: 'Deprovision' });
  await expect(confirm).toBeDisabled();
  await examine(page, 'deprovision');
  await dialog.getByRole('textbox').fill('Exchange');
  await expect(confirm).toBeDisabled();
  await dialog.getByRole('textbox').fill('Exchange Online');
  await confirm.click();

  await portal.expectCompleted(task, 1);
  await examine(page, 'tasks-deprovisioned');
  for (const each of [portal, second]) {
    const gone = each.card('Exchange Online', organization);
    await expect(gone.getByText('Not provisioned')).toBeVisible(SLOW);
  }
  await other.close();
});
