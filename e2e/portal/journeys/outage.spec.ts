import { expect, test } from '@playwright/test';
import { examine } from '../src/examine.ts';
import { Portal, SLOW } from '../src/portal.ts';
import { makeOrganization } from '../src/sandbox.ts';
import { kill } from '../src/system.ts';

test.describe.configure({ mode: 'serial' });

/** Kills the service again and again, until the returned function is called. */
function keepAway(service: string): () => void {
  kill(service);
  const timer = setInterval(() => kill(service), 250);
  return () => clearInterval(timer);
}

test('a service that is away is told, and comes back with the live connection by itself', async ({
  page,
  context,
}) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);
  await portal.open();
  await portal.protect(organization, ['Exchange Online'], true);
  await portal.openTasks();

  const letBack = keepAway('provisioning-service');
  try {
    await expect(portal.tasks.getByText(/The live connection broke/)).toBeVisible();
    await examine(page, 'tasks-connection-broken');
    await portal.closeTasks();
    await expect(page.getByText(/What you see is from/)).toBeVisible();
    await examine(page, 'dashboard-stale');
    const late = await context.newPage();
    await late.goto('/dashboard');
    await expect(late.getByRole('heading', { name: 'Temporarily unavailable' })).toBeVisible(SLOW);
    await examine(late, 'dashboard-unavailable');
    letBack();
    await expect(late.getByRole('article', { name: 'Exchange Online' }).first()).toBeVisible(SLOW);
    await late.close();
  } finally {
    letBack();
  }

  await expect(page.getByText(/What you see is from/)).toBeHidden(SLOW);
  await portal.openTasks();
  await expect(portal.tasks.getByText(/The live connection broke/)).toBeHidden(SLOW);
  const card = portal.card('Exchange Online', organization);
  await card.getByRole('button', { name: 'Deprovision: Exchange Online' }).click();
  const dialog = page.getByRole('dialog', { name: /Deprovision/ });
  await dialog.getByRole('textbox').fill('Exchange Online');
  await dialog.getByRole('button', { name: 'Deprovision' }).click();
  await portal.expectCompleted(portal.task(organization), 1);
});

test('verification that is away says so, keeps what was entered, and works when it is back', async ({
  page,
}) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);
  await portal.open();
  const dialog = await portal.openProvisioning();

  const letBack = keepAway('connector-service');
  try {
    await portal.verify(dialog, organization.administrator);
    await expect(dialog.getByText(/Verification is not available just now/)).toBeVisible();
    await examine(page, 'account-unavailable');
  } finally {
    letBack();
  }
  await expect(dialog.getByRole('textbox', { name: 'User name' })).toHaveValue(
    organization.administrator.username,
  );

  await expect(async () => {
    await dialog.getByRole('button', { name: 'Verify again' }).click();
    await expect(dialog.getByText('Account verified')).toBeVisible({ timeout: 3_000 });
  }).toPass(SLOW);
});
