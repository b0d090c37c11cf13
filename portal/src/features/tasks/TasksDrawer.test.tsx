import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../testing/accessibility';
import { FakeEventSource } from '../../testing/FakeEventSource';
import { renderPortal } from '../../testing/renderPortal';
import { aLine, aTask, aVerification, ORGANIZATION, page } from '../../testing/samples';
import { answers, records, refuses } from '../../testing/server';

const failed = aLine({
  state: 'FAILED',
  stage: 'CONNECTING',
  reason: 'MAILBOX_MISSING',
  remedy: 'Server words',
});

async function openTasks() {
  const portal = renderPortal('/logs');
  await portal.person.click(await screen.findByRole('button', { name: /^Tasks/ }));
  const drawer = within(await screen.findByRole('region', { name: 'Tasks' }));
  return { ...portal, drawer };
}

describe('Tasks', () => {
  it('counts what runs on its button and takes and returns the focus', async () => {
    answers('get', '/api/provisioning/tasks', page([aTask()]));
    const { person, drawer } = await openTasks();

    expect(await screen.findByRole('button', { name: 'Tasks, 1 running' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Tasks' })).toHaveFocus();
    await person.click(drawer.getByRole('button', { name: 'Close tasks' }));
    expect(screen.getByRole('button', { name: 'Tasks, 1 running' })).toHaveFocus();
  });

  it('shows stages with their times, and moves on with the stream', async () => {
    answers('get', '/api/provisioning/tasks', page([aTask()]));
    const { drawer } = await openTasks();
    const stages = within(await drawer.findByRole('list', { name: 'Stages of Exchange Online' }));
    expect(stages.getAllByRole('listitem')).toHaveLength(5);
    expect(stages.getAllByRole('time')).toHaveLength(2);

    FakeEventSource.latest().say(
      'task',
      aTask({ services: [aLine({ state: 'PREPARING', stage: 'PREPARING', percent: 50 })] }),
    );

    expect(await drawer.findByRole('progressbar')).toHaveAttribute('aria-valuenow', '50');
    expect(await violationsOf(document.body)).toHaveNoViolations();
  });

  it('tells reason and remedy of a failure and retries that service', async () => {
    answers('get', '/api/provisioning/tasks', page([aTask({ services: [failed] })]));
    const retries = records('post', '/api/provisioning/tasks/task-1/retries', aTask(), 202);
    const { person, drawer } = await openTasks();

    expect(await drawer.findByText('No mailbox was found.')).toBeVisible();
    expect(drawer.getByText(/Assign Exchange Online licenses/)).toBeVisible();
    expect(await violationsOf(document.body)).toHaveNoViolations();
    await person.click(drawer.getByRole('button', { name: 'Retry: Exchange Online' }));

    await waitFor(() => expect(retries).toHaveLength(1));
    expect(await retries[0]?.json()).toEqual({ services: ['EXCHANGE_ONLINE'] });
  });

  it('asks to verify again when the retry needs it', async () => {
    answers('get', '/api/provisioning/tasks', page([aTask({ services: [failed] })]));
    refuses('post', '/api/provisioning/tasks/task-1/retries', {
      status: 422,
      errors: [{ field: 'verificationId', message: 'expired' }],
    });
    const { person, drawer } = await openTasks();
    await person.click(await drawer.findByRole('button', { name: 'Retry: Exchange Online' }));

    expect(await screen.findByRole('dialog', { name: 'Verify the account again' })).toBeVisible();
  });

  it('synchronizes with a verified administrator of that organization', async () => {
    const waiting = aLine({ state: 'ACTION_REQUIRED', service: 'SHAREPOINT_ONLINE' });
    answers('get', '/api/provisioning/tasks', page([aTask({ services: [waiting] })]));
    answers('post', '/api/connections/verifications', aVerification(), 201);
    const path = `/api/connections/${ORGANIZATION}/synchronizations`;
    const synchronizations = records('post', path, {}, 202);
    const { person, drawer } = await openTasks();

    await person.click(await drawer.findByRole('button', { name: /Synchronize/ }));
    const dialog = within(await screen.findByRole('dialog', { name: /Synchronize/ }));
    await person.type(
      dialog.getByRole('textbox', { name: /User name/ }),
      'admin@northwind.example',
    );
    await person.type(dialog.getByLabelText(/^Password/), 'correct horse');
    await person.click(dialog.getByRole('button', { name: 'Verify' }));
    await person.click(await dialog.findByRole('button', { name: 'Synchronize' }));

    await waitFor(() => expect(synchronizations).toHaveLength(1));
    expect(await synchronizations[0]?.json()).toEqual({ verificationId: 'v1' });
  });

  it('says when the live connection is broken', async () => {
    const { drawer } = await openTasks();
    expect(await drawer.findByText('No tasks yet')).toBeVisible();

    FakeEventSource.latest().fail('retries');

    expect(await drawer.findByText(/The live connection broke/)).toBeVisible();
  });
});
