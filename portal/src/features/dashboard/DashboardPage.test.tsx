import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ServiceState } from '../../api/services';
import { violationsOf } from '../../testing/accessibility';
import { FakeEventSource } from '../../testing/FakeEventSource';
import { renderPortal } from '../../testing/renderPortal';
import { aLine, aService, aSession, aTask, page } from '../../testing/samples';
import { answers, records, refuses } from '../../testing/server';

const STATES: Record<ServiceState, true> = {
  NOT_PROVISIONED: true,
  PROVISIONING: true,
  PROVISIONED: true,
  SYNCHRONIZATION_REQUIRED: true,
  FAILED: true,
  ACCESS_LOST: true,
  DEPROVISIONING: true,
};

const exchange = () => screen.findByRole('article', { name: 'Exchange Online' });

describe('the Dashboard', () => {
  it('pops up Provision while the pointer is on a service that is not provisioned', async () => {
    const { person, container } = renderPortal();
    const card = await exchange();

    await person.hover(card);

    expect(await screen.findByText(/Exchange Online is not protected yet/)).toBeVisible();
    expect(await violationsOf(container)).toHaveNoViolations();
    await person.unhover(card);
    await waitFor(() => expect(screen.queryByText(/is not protected yet/)).toBeNull());
  });

  it('pops up Provision on focus, keeps it for the way to the button, and hides it by Escape', async () => {
    const { person } = renderPortal();
    const trigger = await screen.findByRole('button', { name: 'Exchange Online' });

    trigger.focus();
    await person.tab();
    const provision = screen.getByRole('button', { name: 'Provision: Exchange Online' });
    expect(provision).toHaveFocus();
    await person.keyboard('{Escape}');

    expect(provision).not.toBeInTheDocument();
  });

  it.each(Object.keys(STATES) as ServiceState[])(
    'has words, and actions where there are any, for %s',
    async (state) => {
      answers(
        'get',
        '/api/provisioning/services',
        page([aService({ state, reason: 'ACCESS_REVOKED' })]),
      );
      const { container } = renderPortal();
      const card = await exchange();

      expect(within(card).getAllByText(/\w{10,}/).length).toBeGreaterThan(0);
      expect(await violationsOf(container)).toHaveNoViolations();
    },
  );

  it('offers no action to those who may only look', async () => {
    answers('get', '/api/auth/session', aSession({ permissions: ['provisioning:view'] }));
    answers('get', '/api/provisioning/services', page([aService()]));
    renderPortal();
    await exchange();

    expect(screen.queryByRole('button', { name: /Deprovision/ })).toBeNull();
  });

  it('changes by itself when a task completes, and says what is next', async () => {
    answers('get', '/api/provisioning/services', page([aService({ state: 'PROVISIONING' })]));
    answers('get', '/api/provisioning/tasks', page([aTask()]));
    renderPortal();
    await within(await exchange()).findByText('25%');

    const since = new Date().toISOString();
    answers('get', '/api/provisioning/services', page([aService({ since })]));
    const line = aLine({ state: 'COMPLETED', stage: 'COMPLETED', percent: 100 });
    FakeEventSource.latest().say('task', aTask({ state: 'COMPLETED', services: [line] }));

    expect(await screen.findByText('Northwind Health: Exchange Online is protected')).toBeVisible();
    expect(screen.getByText('Exchange Online: Completed, 100 percent')).toBeInTheDocument();
  });

  it('says that it is temporarily unavailable and comes back', async () => {
    refuses('get', '/api/provisioning/services', { status: 503 });
    const { person } = renderPortal();
    expect(await screen.findByText('Temporarily unavailable')).toBeVisible();

    answers('get', '/api/provisioning/services', page([aService()]));
    await person.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await exchange()).toBeVisible();
  });

  it('deprovisions only after the name was typed', async () => {
    answers('get', '/api/provisioning/services', page([aService()]));
    const path = `/api/provisioning/services/${aService().organizationId ?? ''}/EXCHANGE_ONLINE`;
    const requests = records('delete', path, aTask({ kind: 'DEPROVISION' }), 202);
    const { person } = renderPortal();

    await person.click(await screen.findByRole('button', { name: 'Deprovision: Exchange Online' }));
    const dialog = await screen.findByRole('dialog', { name: /Deprovision Exchange Online/ });
    const confirm = within(dialog).getByRole('button', { name: 'Deprovision' });
    expect(confirm).toBeDisabled();
    expect(await violationsOf(dialog)).toHaveNoViolations();
    await person.type(within(dialog).getByRole('textbox'), 'exchange online');
    await person.click(confirm);

    await waitFor(() => expect(requests).toHaveLength(1));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });
});
