import { expect, test } from '@playwright/test';
import { examine } from '../src/examine.ts';
import { Portal, SLOW } from '../src/portal.ts';
import { deliverSample, mailsOf, makeOrganization } from '../src/sandbox.ts';

const SUBJECT = 'Invoice 4711';

test('many items are chosen, restored in one go, and each is told of', async ({ page }) => {
  const organization = await makeOrganization();
  const mailbox = `alice@${organization.domain}`;
  const portal = new Portal(page);
  await portal.open();
  await portal.protect(organization, ['Exchange Online'], true);
  await deliverSample(mailbox, 'eicar');
  await deliverSample(mailbox, 'eicar');

  await page.goto('/quarantine');
  await page.getByRole('searchbox', { name: 'Title, people or folder' }).fill(mailbox);
  await expect(page.getByRole('checkbox', { name: `Choose “${SUBJECT}”` })).toHaveCount(2, SLOW);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue(mailbox);
  await page.getByRole('checkbox', { name: 'Choose all that are shown' }).check();
  await expect(page.getByText('2 items chosen')).toBeVisible();
  await examine(page, 'quarantine-chosen');
  await page.getByRole('button', { name: 'Restore chosen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore 2 items?' });
  await examine(page, 'quarantine-restore-many');
  await dialog.getByRole('button', { name: 'Restore 2 items' }).click();

  const panel = page.getByRole('dialog', { name: 'Restoring many items' });
  await expect(panel.getByText('2 of 2 items')).toBeVisible(SLOW);
  await expect(panel.getByText(/Every item had its turn$/)).toBeVisible(SLOW);
  await expect(panel.getByText('Restored', { exact: true })).toHaveCount(2, SLOW);
  await examine(page, 'quarantine-job');
  const restored = (await mailsOf(mailbox)).filter(
    ({ subject, hidden }) => subject === SUBJECT && !hidden,
  );
  expect(restored).toHaveLength(2);
});

test('whoever follows a link needs no account, and is told when it does not work', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`/quarantine/links/${'A'.repeat(64)}`);

  await expect(page.getByText('This link does not work')).toBeVisible(SLOW);
  expect(new URL(page.url()).pathname).toMatch(/^\/quarantine\/links\//);
  await examine(page, 'release-link');
  await context.close();
});
