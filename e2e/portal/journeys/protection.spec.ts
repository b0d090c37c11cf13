import { expect, test } from '@playwright/test';
import { examine } from '../src/examine.ts';
import { Portal, SLOW } from '../src/portal.ts';
import { deliverSample, mailsOf, makeOrganization } from '../src/sandbox.ts';

const SUBJECT = 'Invoice 4711';

test('malware is taken from a mailbox, restored byte for byte, and told of in the log', async ({
  page,
}) => {
  const organization = await makeOrganization();
  const mailbox = `alice@${organization.domain}`;
  const portal = new Portal(page);
  await portal.open();
  await portal.protect(organization, ['Exchange Online'], true);
  await deliverSample(mailbox, 'eicar');
  const [delivered] = (await mailsOf(mailbox)).filter(({ subject }) => subject === SUBJECT);

  await page.goto('/quarantine');
  await page.getByRole('searchbox', { name: 'Title, people or folder' }).fill(mailbox);
  const row = page.getByRole('row').filter({ hasText: mailbox }).filter({ hasText: SUBJECT });
  await expect(row.getByText('Held', { exact: true })).toBeVisible(SLOW);
  await examine(page, 'quarantine', row);
  await expect.poll(async () => (await mailsOf(mailbox)).filter(isSeen).length, SLOW).toBe(0);

  await row.getByRole('button', { name: SUBJECT }).click();
  const panel = page.getByRole('dialog', { name: SUBJECT });
  await expect(panel.getByText('Malware', { exact: true })).toBeVisible();
  await examine(page, 'quarantine-item');
  await panel.getByRole('button', { name: 'Restore' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore this item?' });
  await examine(page, 'quarantine-restore');
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(panel.getByText(/It was put back/)).toBeVisible(SLOW);
  await expect(panel.getByText(/Compared byte for byte/)).toBeVisible();
  const [restored] = (await mailsOf(mailbox)).filter(isSeen);
  expect(restored?.folder).toBe(delivered?.folder);
  expect(restored?.sha256).toBe(delivered?.sha256);

  await panel.getByRole('link', { name: 'All lines of the log about it' }).click();
  const log = page.getByRole('grid', { name: 'Log' });
  for (const event of ['Threat: Judged', 'Action: Action taken', 'Quarantine: Released']) {
    await expect(log.getByRole('button', { name: event }).first()).toBeVisible(SLOW);
  }
  await examine(page, 'logs');
  await log.getByRole('button', { name: 'Threat: Judged' }).first().click();
  await expect(page.getByRole('dialog').getByText('Malware').first()).toBeVisible();
  await examine(page, 'logs-line');
});

test('an item is deleted for ever after a confirmation', async ({ page }) => {
  const organization = await makeOrganization();
  const mailbox = `alice@${organization.domain}`;
  const portal = new Portal(page);
  await portal.open();
  await portal.protect(organization, ['Exchange Online'], true);
  await deliverSample(mailbox, 'eicar');

  await page.goto('/quarantine');
  await page.getByRole('searchbox', { name: 'Title, people or folder' }).fill(mailbox);
  const row = page.getByRole('row').filter({ hasText: mailbox });
  await row.getByRole('button', { name: SUBJECT }).click(SLOW);
  const panel = page.getByRole('dialog', { name: SUBJECT });
  await panel.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: /for ever/ });
  await expect(dialog.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Delete' }).click();

  await expect(panel.getByText('Deleted', { exact: true })).toBeVisible(SLOW);
  await expect(panel.getByRole('button', { name: 'Restore' })).toBeHidden();
  expect((await mailsOf(mailbox)).filter(isSeen)).toEqual([]);
});

function isSeen({ subject, hidden }: { readonly subject: string; readonly hidden: boolean }) {
  return subject === SUBJECT && !hidden;
}
