import { expect, type Locator, type Page } from '@playwright/test';
import type { Organization } from './sandbox.ts';
import { status, type Credential } from './system.ts';

export const SERVICES = ['Exchange Online', 'SharePoint Online', 'OneDrive for Business'] as const;

export type ServiceName = (typeof SERVICES)[number];

/** Longest time for what Microsoft 365 and several services have a part in, on a slow machine. */
export const SLOW = { timeout: 90_000 } as const;

/** The portal as a person uses it: by what can be read and focused. */
export class Portal {
  constructor(readonly page: Page) {}

  /** Signs in without the form, which a journey of its own fills in. */
  async open(path = '/dashboard', account: Credential = status().credentials.portal) {
    const answer = await this.page.request.post('/api/auth/login', {
      data: { username: account.username, password: account.password },
      headers: { 'X-Requested-With': 'journey' },
    });
    expect(answer.status(), 'signing in').toBe(200);
    await this.page.goto(path);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** The services of an organization on the Dashboard. */
  group(organization: Organization): Locator {
    return this.page.getByRole('group', { name: organization.name, exact: true });
  }

  card(service: ServiceName, organization: Organization): Locator {
    return this.group(organization).getByRole('article', { name: service });
  }

  /** Opens the account information dialog from a service nobody has provisioned, by pointing at it. */
  async openByHovering(service: ServiceName): Promise<Locator> {
    await this.page.getByRole('button', { name: service, exact: true }).first().hover();
    await this.page.getByRole('button', { name: `Provision: ${service}` }).click();
    return this.accountDialog();
  }

  /** Opens the account information dialog on a Dashboard that may have organizations already. */
  async openProvisioning(): Promise<Locator> {
    await expect(this.page.getByRole('article', { name: 'Exchange Online' }).first()).toBeVisible();
    const another = this.page.getByRole('button', { name: 'Connect an organization' });
    if (await another.isVisible()) {
      await another.click();
      return this.accountDialog();
    }
    return this.openByHovering('Exchange Online');
  }

  private async accountDialog(): Promise<Locator> {
    const dialog = this.page.getByRole('dialog', { name: 'Account information' });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async verify(dialog: Locator, account: Credential): Promise<void> {
    await dialog.getByRole('textbox', { name: 'User name' }).fill(account.username);
    await dialog.locator('input[type=password]').fill(account.password);
    await dialog.getByRole('button', { name: /^Verify/ }).click();
  }

  /** Verifies, chooses and submits; ends with the Tasks panel open. */
  async provision(organization: Organization, services: readonly ServiceName[], promote: boolean) {
    const dialog = await this.openProvisioning();
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

  /** Provisions to the end and closes the Tasks panel. */
  async protect(organization: Organization, services: readonly ServiceName[], promote: boolean) {
    const task = await this.provision(organization, services, promote);
    await this.expectCompleted(task, services.length);
    await this.closeTasks();
  }

  get tasks(): Locator {
    return this.page.getByRole('region', { name: 'Tasks', exact: true });
  }

  async openTasks(): Promise<void> {
    await this.page.getByRole('button', { name: /^Tasks/ }).click();
    await expect(this.tasks).toBeVisible();
  }

  /** The newest task of the organization. */
  task(organization: Organization): Locator {
    return this.tasks.getByRole('article', { name: organization.name }).first();
  }

  async expectCompleted(task: Locator, services: number): Promise<void> {
    const completed = task
      .getByRole('heading', { level: 3 })
      .locator('xpath=../..')
      .getByText('Completed', { exact: true });
    await expect(completed).toHaveCount(services, SLOW);
  }

  async closeTasks(): Promise<void> {
    await this.tasks.getByRole('button', { name: 'Close tasks' }).click();
    await expect(this.tasks).toBeHidden();
  }
}
