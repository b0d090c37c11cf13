import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ListEntry } from '../../api/threatLists';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { aSession, page } from '../../testing/samples';
import { answers, records, refuses, server } from '../../testing/server';

const LISTS = '/api/threat/lists';
const ADDRESS = '/advanced-threat-protection/lists';

function anEntry(entry: Partial<ListEntry> = {}) {
  return {
    id: 'e1',
    effect: 'BLOCK',
    kind: 'SENDER_DOMAIN',
    value: 'evil.example',
    reason: 'sends malware',
    owner: 'Olivia Stone',
    createdAt: '2026-01-05T10:00:00Z',
    expiresAt: null,
    ...entry,
  };
}

function may(...permissions: string[]) {
  answers('get', '/api/auth/session', aSession({ permissions }));
}

async function openForm() {
  const view = renderPortal(ADDRESS);
  await view.person.click(await screen.findByRole('button', { name: 'Add an entry' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add an entry to the lists' });
  return { ...view, element: dialog, dialog: within(dialog) };
}

beforeEach(() => {
  may('threat:view', 'threat:manage');
  answers('get', LISTS, page([anEntry()]));
});

describe('the allow and block lists', () => {
  it('tell what, why, by whom and until when, and are searched', async () => {
    const allowed = anEntry({
      id: 'e2',
      effect: 'ALLOW',
      kind: 'URL',
      value: 'https://good.example/',
    });
    answers('get', LISTS, page([anEntry(), allowed]));
    const { person, container, router } = renderPortal(ADDRESS);

    const table = within(await screen.findByRole('grid', { name: 'Entries of the lists' }));
    expect(table.getByText('evil.example')).toBeVisible();
    for (const text of ['sends malware', 'Olivia Stone', 'For ever']) {
      expect(table.getAllByText(text)[0]).toBeVisible();
    }
    expect(table.getByText('Blocked')).toBeVisible();
    expect(await violationsOf(container)).toHaveNoViolations();
    await person.type(screen.getByRole('searchbox'), 'GOOD');
    await waitFor(() => expect(table.queryByText('evil.example')).toBeNull());
    expect(table.getByText('https://good.example/')).toBeVisible();
    expect(router.state.location.search).toBe('');
  });

  it('are read to their end, and narrowed down by the service', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`*${LISTS}`, ({ request }) => {
        const query = new URL(request.url).searchParams;
        asked.push(`${query.get('effect')} ${query.get('cursor')}`);
        const value = query.get('cursor') ?? 'first.example';
        return HttpResponse.json(
          page(
            [anEntry({ id: value, value })],
            query.get('cursor') === null ? 'second.example' : null,
          ),
        );
      }),
    );
    renderPortal(`${ADDRESS}?effect=ALLOW`);

    expect(await screen.findByText('second.example')).toBeVisible();
    expect(asked).toEqual(['ALLOW null', 'ALLOW second.example']);
  });

  it('take a new entry', async () => {
    const added = records('post', LISTS, anEntry(), 201);
    const { person, dialog, element } = await openForm();
    expect(await violationsOf(element)).toHaveNoViolations();
    await person.selectOptions(dialog.getByRole('combobox', { name: 'Kind' }), 'FILE_NAME');
    await person.type(dialog.getByRole('textbox', { name: 'Name' }), 'invoice*.exe');
    await person.type(dialog.getByRole('textbox', { name: 'Reason' }), 'campaign of today');
    await person.click(dialog.getByRole('button', { name: 'Add' }));

    expect(await screen.findByText('On the lists: invoice*.exe')).toBeVisible();
    expect(await added[0]?.json()).toEqual({
      effect: 'BLOCK',
      kind: 'FILE_NAME',
      value: 'invoice*.exe',
      reason: 'campaign of today',
    });
  });

  it('say beside the fields what is missing, before anybody is asked', async () => {
    const added = records('post', LISTS, anEntry(), 201);
    const { person, dialog } = await openForm();
    await person.selectOptions(dialog.getByRole('combobox', { name: 'List' }), 'ALLOW');
    await person.clear(dialog.getByLabelText(/^Last day/));
    await person.click(dialog.getByRole('button', { name: 'Add' }));

    for (const name of ['Name', 'Reason']) {
      expect(dialog.getByRole('textbox', { name })).toBeInvalid();
    }
    expect(dialog.getByLabelText(/^Last day/)).toBeInvalid();
    expect(added).toHaveLength(0);
  });

  it.each([
    [
      { status: 400, errors: [{ field: 'value', message: 'must be a domain' }] },
      /such as billing@/,
    ],
    [{ status: 409, type: 'https://cloudward.io/problems/already-listed' }, /on this list already/],
  ])('say beside the field what the service refuses: %j', async (problem, text) => {
    refuses('post', LISTS, problem);
    const { person, dialog } = await openForm();
    await person.type(dialog.getByRole('textbox', { name: 'Name' }), 'x');
    await person.type(dialog.getByRole('textbox', { name: 'Reason' }), 'y');
    await person.click(dialog.getByRole('button', { name: 'Add' }));

    expect(await dialog.findByText(text)).toBeVisible();
    await waitFor(() => expect(dialog.getByRole('textbox', { name: 'Name' })).toBeInvalid());
  });

  it('lose an entry after a confirmation', async () => {
    const removed: string[] = [];
    server.use(
      http.delete(`*${LISTS}/e1`, ({ request }) => {
        removed.push(new URL(request.url).pathname);
        answers('get', LISTS, page([]));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person } = renderPortal(ADDRESS);
    await person.click(await screen.findByRole('button', { name: 'Remove: evil.example' }));
    const dialog = await screen.findByRole('dialog', { name: /Remove this entry/ });
    expect(await violationsOf(dialog)).toHaveNoViolations();
    await person.click(within(dialog).getByRole('button', { name: 'Remove' }));

    expect(await screen.findByText('The lists are empty')).toBeVisible();
    expect(removed).toEqual([`${LISTS}/e1`]);
  });

  it('are only looked at by those who may no more', async () => {
    may('threat:view');
    renderPortal(ADDRESS);

    expect(await screen.findByText('evil.example')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Add an entry|Remove/ })).toBeNull();
  });

  it.each([
    [403, 'Your role does not allow this.'],
    [503, 'Temporarily unavailable'],
  ])('say why they cannot be shown when the service answers %i', async (status, text) => {
    refuses('get', LISTS, { status });
    renderPortal(ADDRESS);

    expect(await screen.findByText(text)).toBeVisible();
  });
});
