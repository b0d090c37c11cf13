import { expect, test } from '@playwright/test';
import { examine } from '../src/examine.ts';
import { Portal, SLOW } from '../src/portal.ts';
import { makeOrganization } from '../src/sandbox.ts';

const CARD = '4012-8888-8888-1881';

test('a card number is found in a text that goes into no address', async ({ page }) => {
  const portal = new Portal(page);
  await portal.open('/data-loss-prevention/try-it');
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.getByRole('textbox', { name: 'Text' }).fill(`💳 My card number is ${CARD}, thanks`);
  await page.getByRole('button', { name: 'Scan' }).click();

  const found = page.getByRole('grid', { name: 'What was found' });
  const row = found.getByRole('row').filter({ hasText: 'Payment card number' });
  await expect(row).toBeVisible(SLOW);
  await expect(row).not.toContainText('4012');
  await expect(page.locator('mark', { hasText: CARD })).toHaveText(CARD);
  await examine(page, 'dlp-try-it', found);
  await row.getByRole('button').click();
  await expect(page.locator('mark.cw-chosen')).toHaveText(CARD);
  expect(addresses.join('\n')).not.toContain('4012');
  expect(page.url()).not.toContain('4012');
});

test('templates and identifiers are searched and looked into', async ({ page }) => {
  const portal = new Portal(page);
  await portal.open('/data-loss-prevention/templates');
  const templates = page.getByRole('grid', { name: 'Templates' });
  await expect(templates.getByRole('row').nth(1)).toBeVisible();
  await examine(page, 'dlp-templates');
  await page.getByRole('searchbox').fill('argentina');
  await templates
    .getByRole('button', { name: /^Argentina/ })
    .first()
    .click();
  const panel = page.getByRole('dialog', { name: /^Argentina/ });
  await expect(panel.getByText('At least one of these holds:')).toBeVisible();
  await examine(page, 'dlp-template');

  await panel.getByRole('link').first().click();
  await expect(page.getByRole('dialog').getByText('Expressions').first()).toBeVisible();
  await examine(page, 'dlp-identifier');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: 'Identifiers' })).toBeVisible();
});

test('a policy is switched off and on again', async ({ page }) => {
  const organization = await makeOrganization();
  const portal = new Portal(page);
  await portal.open();
  await portal.protect(organization, ['Exchange Online'], true);

  await page.goto('/advanced-threat-protection');
  const row = page
    .getByRole('row')
    .filter({ hasText: organization.name })
    .filter({ has: page.getByRole('switch', { checked: true }) });
  const toggle = row.getByRole('switch').first();
  const name = await toggle.getAttribute('aria-label');
  const own = page
    .getByRole('row')
    .filter({ hasText: organization.name })
    .getByRole('switch', { name: name ?? '' });
  await examine(page, 'threat-policies', own);
  // By keyboard: the picture of the switch lies over its input.
  await own.press('Space');
  await expect(own).not.toBeChecked();
  await page.reload();
  await expect(own).not.toBeChecked();
  await own.press('Space');
  await expect(own).toBeChecked();
});
