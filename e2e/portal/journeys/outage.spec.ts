import { expect, test } from '@playwright/test';
import { examine } from '../src/examine.ts';
import { Portal, SLOW } from '../src/portal.ts';
import { makeOrganization } from '../src/sandbox.ts';
import { kill } from '../src/system.ts';

const SERVICE = 'provisioning-service';

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

  const letBack = keepAway(SERVICE);
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
