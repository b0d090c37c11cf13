import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { aTask, aVerification } from '../../testing/samples';
import { answers, records, refuses } from '../../testing/server';

const VERIFICATIONS = '/api/connections/verifications';

async function openDialog() {
  const portal = renderPortal();
  const trigger = await screen.findByRole('button', { name: 'Exchange Online' });
  await portal.person.hover(trigger);
  await portal.person.click(screen.getByRole('button', { name: 'Provision: Exchange Online' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Account information' }));
  return { ...portal, dialog };
}

async function verify() {
  const opened = await openDialog();
  const { person, dialog } = opened;
  await person.type(dialog.getByRole('textbox', { name: /User name/ }), 'admin@northwind.example');
  await person.type(dialog.getByLabelText(/^Password/), 'correct horse');
  await person.click(dialog.getByRole('button', { name: 'Verify' }));
  return opened;
}

describe('the account information dialog', () => {
  it('verifies, shows what was found, and submits the choice once', async () => {
    const sent = records('post', VERIFICATIONS, aVerification(), 201);
    const submitted = records('post', '/api/provisioning/requests', aTask(), 202);
    const { person, dialog } = await verify();

    expect(await dialog.findByText('Account verified')).toBeVisible();
    expect(dialog.getByText('admin@northwind.example')).toBeVisible();
    expect(dialog.getByRole('checkbox', { name: 'OneDrive for Business' })).toBeDisabled();
    expect(dialog.getByText('Your organization has no license for it')).toBeVisible();
    const promote = dialog.getByRole('checkbox', { name: /Promote all Delegate Accounts/ });
    expect(promote).not.toBeChecked();
    expect(promote).toHaveAccessibleDescription(/Service Support Administrator/);
    await person.click(promote);
    await person.click(dialog.getByRole('checkbox', { name: 'SharePoint Online' }));
    await person.click(dialog.getByRole('button', { name: 'Submit' }));

    await waitFor(() => expect(submitted).toHaveLength(1));
    expect(await sent[0]?.json()).toEqual({
      method: 'PASSWORD',
      username: 'admin@northwind.example',
      password: 'correct horse',
    });
    expect(submitted[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await submitted[0]?.json()).toEqual({
      verificationId: 'v1',
      services: ['EXCHANGE_ONLINE', 'SHAREPOINT_ONLINE'],
      promoteDelegateAccounts: true,
    });
    expect(await screen.findByRole('region', { name: 'Tasks' })).toBeVisible();
  });

  it.each([
    ['WRONG_CREDENTIALS', /^Password/, /user name or the password is wrong/],
    ['UNKNOWN_ACCOUNT', /User name/, /does not exist in the organization/],
    ['NOT_ADMINISTRATOR', /User name/, /not a Global Administrator/],
  ])('explains %s beside the field concerned', async (reason, field, text) => {
    refuses('post', VERIFICATIONS, { status: 422, reason, remedy: 'Server words' });
    const { dialog } = await verify();

    await dialog.findAllByText(text);
    expect(dialog.getByLabelText(field, { selector: 'input' })).toHaveAccessibleDescription(text);
    expect(dialog.getByLabelText(field, { selector: 'input' })).toHaveFocus();
    expect(await violationsOf(document.body)).toHaveNoViolations();
  });

  it('offers to grant access when a second factor is required, and goes on when it was granted', async () => {
    refuses('post', VERIFICATIONS, { status: 422, reason: 'MFA_REQUIRED' });
    const { person, dialog } = await verify();
    await person.click(await dialog.findByRole('button', { name: 'Grant access instead' }));

    const pending = { id: 'v2', state: 'PENDING', consentUrl: 'https://login.example/consent' };
    answers('post', VERIFICATIONS, pending, 201);
    const empty = { organization: null, account: null, reason: null, remedy: null };
    answers('get', `${VERIFICATIONS}/v2`, { ...pending, ...empty });
    const panel = dialog.getAllByRole('button', { name: 'Grant access' });
    await person.click(panel[panel.length - 1] as HTMLElement);
    const link = await dialog.findByRole('link', { name: /Open Microsoft's sign-in page/ });
    expect(link).toHaveAttribute('href', 'https://login.example/consent');
    answers('get', `${VERIFICATIONS}/v2`, { ...aVerification(), ...empty, ...granted() });

    await dialog.findByText('Account verified', {}, { timeout: 5_000 });
    expect(dialog.queryByRole('checkbox', { name: /Promote/ })).toBeNull();
  });

  it('keeps the server’s words for a reason it does not know', async () => {
    refuses('post', VERIFICATIONS, { status: 422, reason: 'NEW_REASON', remedy: 'Call us.' });
    const { dialog } = await verify();

    expect(await dialog.findByText('Call us.')).toBeVisible();
  });

  it('does not ask the server before something is entered', async () => {
    const { person, dialog } = await openDialog();

    await person.click(dialog.getByRole('button', { name: 'Verify' }));

    expect(await dialog.findByText(/Enter the full user name/)).toBeVisible();
    expect(dialog.getByRole('textbox', { name: /User name/ })).toHaveFocus();
  });

  it('asks for the account again when the verification has expired', async () => {
    answers('post', VERIFICATIONS, aVerification(), 201);
    refuses('post', '/api/provisioning/requests', {
      status: 422,
      errors: [{ field: 'verificationId', message: 'expired' }],
    });
    const { person, dialog } = await verify();
    await person.click(await dialog.findByRole('button', { name: 'Submit' }));

    expect(await dialog.findByText(/The verification has expired/)).toBeVisible();
  });

  it('closes by the way back and gives the focus back to the service', async () => {
    const { router } = await openDialog();

    await router.navigate(-1);

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Exchange Online' })).toHaveFocus(),
    );
  });
});

function granted() {
  const { organization, services } = aVerification();
  return { state: 'VERIFIED', organization, services };
}
