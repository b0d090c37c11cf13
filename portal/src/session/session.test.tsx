import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../testing/accessibility';
import { renderPortal } from '../testing/renderPortal';
import { aSession } from '../testing/samples';
import { answers, refuses, server } from '../testing/server';

function signedOut() {
  refuses('get', '/api/auth/session', { status: 401 });
  refuses('post', '/api/auth/session/refresh', { status: 401 });
}

async function signIn(person: ReturnType<typeof renderPortal>['person'], password: string) {
  await person.type(await screen.findByRole('textbox', { name: /User name/ }), 'olivia');
  await person.type(screen.getByLabelText(/^Password/), password);
  await person.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('the session', () => {
  it('leads to the sign-in page and back to where the person wanted to go', async () => {
    signedOut();
    const { person, router, container } = renderPortal('/logs');
    await screen.findByRole('heading', { name: 'Sign in to Cloudward' });
    expect(await violationsOf(container)).toHaveNoViolations();

    answers('post', '/api/auth/login', aSession());
    answers('get', '/api/auth/session', aSession());
    await signIn(person, 'secret');

    await screen.findByRole('heading', { name: 'Logs' });
    expect(router.state.location.pathname).toBe('/logs');
  });

  it.each([
    [401, /is wrong/],
    [429, /Too many attempts/],
    [503, /does not answer/],
  ])('explains a sign-in answered by %i and forgets the password', async (status, text) => {
    signedOut();
    refuses('post', '/api/auth/login', { status });
    const { person } = renderPortal();

    await signIn(person, 'secret');

    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.getByLabelText(/^Password/)).toHaveValue('');
  });

  it.each([
    ['PROVIDER_UNAVAILABLE', /does not answer/],
    ['UNKNOWN_ISSUER', /does not trust/],
    ['NOT_ALLOWED', /may not sign in/],
    ['WRONG_STATE', /from your control panel again/],
    ['constructor', /from your control panel again/],
  ])('says why a launch from the control panel failed: %s', async (reason, text) => {
    signedOut();
    const { container } = renderPortal(`/sign-in?launch=${reason}`);

    expect(await screen.findByText(/Opening the security console did not work/)).toBeVisible();
    expect(screen.getByText(text, { selector: '[role=alert] *' })).toBeVisible();
    expect(await violationsOf(container)).toHaveNoViolations();
  });

  it('asks again in place when it ends inside a dialog, and keeps the entries but the password', async () => {
    const { person } = renderPortal('/dashboard?dialog=provision&service=EXCHANGE_ONLINE');
    const dialog = within(await screen.findByRole('dialog', { name: 'Account information' }));
    await person.type(dialog.getByRole('textbox', { name: /User name/ }), 'admin@n.example');
    await person.type(dialog.getByLabelText(/^Password/), 'secret');
    refuses('post', '/api/connections/verifications', { status: 401 });
    refuses('post', '/api/auth/session/refresh', { status: 401 });
    await person.click(dialog.getByRole('button', { name: 'Verify' }));

    const again = within(await screen.findByRole('dialog', { name: 'Your session has ended' }));
    answers('post', '/api/auth/login', aSession());
    await person.type(again.getByLabelText(/^Password/), 'mine');
    await person.click(again.getByRole('button', { name: 'Sign in' }));

    await waitFor(() =>
      expect(screen.queryByRole('dialog', { name: 'Your session has ended' })).toBeNull(),
    );
    expect(dialog.getByRole('textbox', { name: /User name/ })).toHaveValue('admin@n.example');
    expect(dialog.getByLabelText(/^Password/)).toHaveValue('');
    expect(dialog.getByText(/the password was forgotten/)).toBeVisible();
  });

  it('signs out', async () => {
    const left: string[] = [];
    server.use(
      http.delete('*/api/auth/session', ({ request }) => {
        left.push(request.headers.get('X-Requested-With') ?? '');
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person } = renderPortal();
    await person.click(await screen.findByRole('button', { name: 'User menu of Olivia Stone' }));
    await person.click(screen.getByRole('menuitem', { name: 'Sign out' }));

    await waitFor(() => expect(left).toEqual(['cloudward-portal']));
  });
});
