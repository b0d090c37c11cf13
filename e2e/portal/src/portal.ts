import { expect, type Locator, type Page } from '@playwright/test';
import { status, type Credential } from './system.ts';
import type { Organization } from './sandbox.ts';

export const SERVICES = ['Exchange Online', 'SharePoint Online', 'OneDrive for Business'] as const;

export type ServiceName = (typeof SERVICES)[number];

/** Longest time that provisioning may take on a slow machine. */
export const PROVISIONING_MS = 180_000;

/** The portal as a person uses it: by what can be read and focused. */
export class Portal {
  constructor(readonly page: Page) {}

  async signIn(path = '/dashboard', account: Credential = status().credentials.portal) {
    await this.page.goto(path);
    await this.page.getByRole('textbox', { name: 'User name' }).fill(account.username);
    await this.page.getByLabel('Password', { exact: false }).first().fill(account.password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** The card of a service of an organization; without one, of the services nobody has connected. */
  card(service: ServiceName, organization?: Organization): Locator {
    const group = this.page.locator('.pf-v6-l-stack__item', {
      has: this.page.getByRole('heading', {
        level: 2,
        name: organization?.name ?? 'Microsoft 365',
        exact: true,
      }),
    });
    return (organization === undefined ? this.page : group)
      .getByRole('region', { name: service })
      .first();
  }

  /** Opens the account information dialog from any card that offers Provision, else by its address. */
  async openProvisioning(service: ServiceName): Promise<Locator> {
    const trigger = this.page.getByRole('button', { name: service, exact: true }).first();
    if ((await trigger.count()) > 0) {
      await trigger.hover();
      await this.page.getByRole('button', { name: `Provision: ${service}` }).click();
    } else {
      const key = {
        'Exchange Online': 'EXCHANGE_ONLINE',
        'SharePoint Online': 'SHAREPOINT_ONLINE',
      };
      const code = key[service as keyof typeof key] ?? 'ONEDRIVE';
      await this.page.goto(`/dashboard?dialog=provision&service=${code}`);
    }
    const dialog = this.page.getByRole('dialog', { name: 'Account information' });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async verify(dialog: Locator, account: Credential): Promise<void> {
    await dialog.getByRole('textbox', { name: 'User name' }).fill(account.username);
    await dialog.getByLabel('Password', { exact: false }).first().fill(account.password);
    await dialog.getByRole('button', { name: /^Verify/ }).click();
  }

  /** Verifies, chooses and submits; ends with the Tasks panel open. */
  async provision(organization: Organization, services: readonly ServiceName[], promote: boolean) {
    const dialog = await this.openProvisioning(services[0] ?? 'Exchange Online');
    await this.verify(dialog, organization.administrator);
    await expect(dialog.getByText('Account verified')).toBeVisible();
    for (const service of SERVICES) {
      await dialog.getByRole('checkbox', { name: service }).setChecked(services.includes(service));
    }
    await dialog.getByRole('checkbox', { name: /Promote all/ }).setChecked(promote);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await expect(dialog).toBeHidden();
    return this.task(organization);
  }

  get tasks(): Locator {
    return this.page.getByRole('region', { name: 'Tasks' });
  }

  async openTasks(): Promise<Locator> {
    if (!(await this.tasks.isVisible())) {
      await this.page.getByRole('button', { name: /^Tasks/ }).click();
    }
    await expect(this.tasks).toBeVisible();
    return this.tasks;
  }

  /** The newest task of the organization. */
  task(organization: Organization): Locator {
    return this.tasks.getByRole('region', { name: organization.name }).first();
  }

  async waitUntilCompleted(task: Locator, services: number): Promise<void> {
    await expect(
      task.getByText('Completed', { exact: true }).and(this.page.locator('.pf-v6-c-label__text')),
    ).toHaveCount(services, { timeout: PROVISIONING_MS });
  }

  async closeTasks(): Promise<void> {
    await this.tasks.getByRole('button', { name: 'Close tasks' }).click();
    await expect(this.tasks).toBeHidden();
  }
}
