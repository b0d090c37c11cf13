import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { QuarantinedItem } from '../../api/quarantine';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { anItem, aSession, page } from '../../testing/samples';
import { answers, records, refuses, server } from '../../testing/server';

const PERMISSIONS = ['quarantine:view', 'quarantine:manage'];
const ITEM = `/api/quarantine/items/${anItem().id}`;
const BY = { kind: 'ADMINISTRATOR', name: 'Olivia Stone', at: '2026-01-05T11:00:00Z' } as const;

function mayManage(permissions = PERMISSIONS) {
  answers('get', '/api/auth/session', aSession({ permissions }));
}

function holds(item: QuarantinedItem) {
  answers('get', '/api/quarantine/items', { ...page([item]) });
  answers('get', ITEM, { ...item });
}

async function openItem() {
  const view = renderPortal('/quarantine');
  const opener = await screen.findByRole('button', { name: 'Invoice' });
  await view.person.click(opener);
  const panel = await screen.findByRole('dialog', { name: 'Invoice' });
  return { ...view, opener, panel: within(panel), element: panel };
}

beforeEach(() => mayManage());

describe('the list of quarantined items', () => {
  it('shows what was taken, with counts in the filters', async () => {
    const facets = {
      states: [{ value: 'HELD', count: 3 }],
      services: [{ value: 'EXCHANGE_ONLINE', count: 3 }],
      categories: [{ value: 'MALWARE', count: 2 }],
      owners: [],
    };
    answers('get', '/api/quarantine/items', { items: [{ ...anItem() }], next: null, facets });
    const { container } = renderPortal('/quarantine');

    const table = within(await screen.findByRole('grid', { name: 'Quarantined items' }));
    for (const text of ['Invoice', 'Malware', 'ana@northwind.example', 'Inbox', 'Held']) {
      expect(table.getByText(text)).toBeVisible();
    }
    for (const option of ['Held (3)', 'Malware (2)', 'Exchange Online (3)', 'Spam (0)']) {
      expect(screen.getByRole('option', { name: option })).toBeInTheDocument();
    }
    expect(await violationsOf(container)).toHaveNoViolations();
  });

  it('asks for what it is narrowed to', async () => {
    const queries: Record<string, string>[] = [];
    server.use(
      http.get('*/api/quarantine/items', ({ request }) => {
        queries.push(Object.fromEntries(new URL(request.url).searchParams));
        return HttpResponse.json(page([]));
      }),
    );
    const { person, router } = renderPortal('/quarantine?product=ONEDRIVE');
    await screen.findByText('No item fits');

    await person.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'RELEASE_FAILED');
    await person.type(screen.getByRole('searchbox'), 'ana@');

    const wanted = { limit: '50', facets: 'true', service: 'ONEDRIVE' };
    await waitFor(() =>
      expect(queries.at(-1)).toEqual({ ...wanted, state: 'RELEASE_FAILED', q: 'ana@' }),
    );
    expect(router.state.location.search).toBe('?product=ONEDRIVE&state=RELEASE_FAILED');
  });

  it.each([
    [403, 'Your role does not allow this.'],
    [503, 'Temporarily unavailable'],
    [404, 'This could not be loaded'],
  ])('says why there is none when the service answers %i', async (status, text) => {
    refuses('get', '/api/quarantine/items', { status });
    renderPortal('/quarantine');

    expect(await screen.findByText(text)).toBeVisible();
  });
});

describe('a quarantined item', () => {
  it('tells all that is known, at an address of its own', async () => {
    holds(anItem());
    const { panel, element, router, person, opener } = await openItem();

    for (const text of ['EICAR test file', 'Default Exchange Policy ATP', '1.6 kB', 'Incoming']) {
      expect(await panel.findByText(text)).toBeVisible();
    }
    expect(await violationsOf(element)).toHaveNoViolations();
    expect(router.state.location.search).toBe(`?item=${anItem().id}`);
    await person.keyboard('{Escape}');
    await waitFor(() => expect(router.state.location.search).toBe(''));
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('says that there is none at an address of nothing', async () => {
    refuses('get', ITEM, { status: 404 });
    renderPortal(`/quarantine?item=${anItem().id}`);

    expect(await screen.findByText('There is no such item in quarantine')).toBeVisible();
  });

  it('offers nothing to those who may only look', async () => {
    mayManage(['quarantine:view']);
    holds(anItem());
    const { panel } = await openItem();
    await panel.findByText('EICAR test file');

    for (const name of ['Restore', 'Delete', 'Download']) {
      expect(panel.queryByRole('button', { name })).toBeNull();
    }
  });

  it('is restored after a confirmation, and followed until it is back', async () => {
    holds(anItem());
    const { panel, person } = await openItem();
    const releases = records('post', `${ITEM}/release`, { ...anItem({ state: 'RELEASING' }) }, 202);
    await person.click(await panel.findByRole('button', { name: 'Restore' }));
    const dialog = await screen.findByRole('dialog', { name: 'Restore this item?' });
    expect(within(dialog).getByText('Malware')).toBeVisible();
    expect(await violationsOf(dialog)).toHaveNoViolations();
    const release = { by: BY, place: 'Inbox', identical: true, releasedAt: BY.at };
    holds(anItem({ state: 'RELEASED', release }));
    await person.click(within(dialog).getByRole('button', { name: 'Restore' }));

    expect(await panel.findByText('It is being put back')).toBeVisible();
    expect(await panel.findByText('It was put back: Inbox')).toBeVisible();
    expect(panel.getByText(/Compared byte for byte/)).toBeVisible();
    expect(panel.getByText(/Olivia Stone/)).toBeVisible();
    expect(panel.queryByRole('button', { name: 'Restore' })).toBeNull();
    expect(releases).toHaveLength(1);
    expect(releases[0]?.headers.get('X-Requested-With')).toBe('cloudward-portal');
  });

  it('says what stood in the way of restoring it, and what helps', async () => {
    const failure = {
      reason: 'MAILBOX_FULL',
      remedy: 'Make room in the mailbox.',
      retried: true,
      nextTryAt: '2026-01-05T12:00:00Z',
      at: '2026-01-05T11:00:00Z',
    };
    holds(anItem({ state: 'RELEASE_FAILED', failure }));
    const { panel } = await openItem();

    expect(await panel.findByText('It could not be put back')).toBeVisible();
    expect(panel.getByText(/Make room in the mailbox/)).toBeVisible();
    expect(panel.getByText(/tried again by itself/)).toBeVisible();
    expect(panel.getByRole('button', { name: 'Restore' })).toBeEnabled();
  });

  it('stays when restoring is refused, and the dialog says why', async () => {
    holds(anItem());
    refuses('post', `${ITEM}/release`, { status: 409, title: 'The item is gone' });
    const { panel, person } = await openItem();
    await person.click(await panel.findByRole('button', { name: 'Restore' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Restore this item?' }));
    await person.click(dialog.getByRole('button', { name: 'Restore' }));

    expect(await dialog.findByText('This did not work: The item is gone')).toBeVisible();
  });

  it('is deleted only by those who know that it cannot be undone', async () => {
    holds(anItem());
    const deleted = anItem({ state: 'DELETED', deletedBy: BY });
    const deletions = records('post', `${ITEM}/delete`, { ...deleted });
    const { panel, person } = await openItem();
    await person.click(await panel.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('dialog', { name: /for ever/ }));
    expect(dialog.getByRole('button', { name: 'Delete' })).toBeDisabled();
    await person.click(dialog.getByRole('checkbox'));
    await person.click(dialog.getByRole('button', { name: 'Delete' }));

    await waitFor(() => expect(deletions).toHaveLength(1));
    expect(await screen.findByText('Deleted from quarantine')).toBeVisible();
  });

  it('is downloaded in an archive that a password opens, which goes into no address', async () => {
    holds(anItem());
    const asked: [string, unknown][] = [];
    server.use(
      http.post(`*${ITEM}/content`, async ({ request }) => {
        asked.push([request.url, await request.json()]);
        return new HttpResponse(new Uint8Array([80, 75]), {
          headers: { 'Content-Type': 'application/zip' },
        });
      }),
    );
    const clicks = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    URL.createObjectURL = () => 'blob:here';
    const { panel, person } = await openItem();
    await person.click(await panel.findByRole('button', { name: 'Download' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Download this item/ }));
    const submit = dialog.getByRole('button', { name: 'Download' });
    await person.type(dialog.getByLabelText(/^Password for/), 'short');
    expect(submit).toBeDisabled();
    await person.type(dialog.getByLabelText(/^Password for/), ' no more');
    await person.click(submit);

    await waitFor(() => expect(clicks).toHaveBeenCalledOnce());
    expect(asked).toEqual([[expect.not.stringContaining('short'), { password: 'short no more' }]]);
  });
});
