import { expect, test } from '@playwright/test';
import { examine } from '../src/examine.ts';
import { Portal } from '../src/portal.ts';

test('a sender is blocked by name for a reason, found again, and let go', async ({ page }) => {
  const domain = `journey-${Date.now().toString(36)}.example`;
  await new Portal(page).open('/advanced-threat-protection/lists');
  await page.getByRole('button', { name: 'Add an entry' }).click();
  const form = page.getByRole('dialog', { name: 'Add an entry to the lists' });
  await form.getByRole('combobox', { name: 'Kind' }).selectOption('SENDER_DOMAIN');
  await form.getByRole('textbox', { name: 'Name' }).fill('no domain');
  await form.getByRole('textbox', { name: 'Reason' }).fill('sends malware');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(form.getByText(/A domain with all below it/)).toBeVisible();
  await examine(page, 'lists-add-refused');
  await form.getByRole('textbox', { name: 'Name' }).fill(domain);
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(form).toBeHidden();

  await page.getByRole('searchbox').fill(domain);
  const row = page.getByRole('row').filter({ hasText: domain });
  await expect(row.getByText('sends malware')).toBeVisible();
  await examine(page, 'lists');
  await row.getByRole('button', { name: `Remove: ${domain}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(row).toBeHidden();
});
