import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BulkJob } from '../../../api/bulkJobs';
import { violationsOf } from '../../../testing/accessibility';
import { renderPortal } from '../../../testing/renderPortal';
import { anItem, aSession, page } from '../../../testing/samples';
import { answers, records, refuses } from '../../../testing/server';

const ITEMS = '/api/quarantine/items';
const BULK = '/api/quarantine/bulk';
const first = anItem({ id: '00000000-0000-4000-8000-00000000000a', title: 'First' });
const second = anItem({ id: '00000000-0000-4000-8000-00000000000b', title: 'Second' });
const gone = anItem({
  id: '00000000-0000-4000-8000-00000000000c',
  title: 'Gone',
  state: 'DELETED',
});
const facets = {
  states: [
    { value: 'HELD', count: 70 },
    { value: 'DELETED', count: 1 },
  ],
  services: [],
  categories: [],
};

function aJob(job: Partial<BulkJob> = {}): BulkJob {
  return {
    id: '77777777-0000-4000-8000-000000000001',
    action: 'RELEASE',
    state: 'RUNNING',
    total: 2,
    done: 1,
    unneeded: 0,
    refused: 0,
    startedBy: 'Olivia Stone',
    startedAt: '2026-01-05T10:00:00Z',
    finishedAt: null,
    ...job,
  };
}

function may(...permissions: string[]) {
  answers('get', '/api/auth/session', aSession({ permissions }));
}

async function open(address = '/quarantine') {
  const view = renderPortal(address);
  await screen.findByRole('button', { name: 'First' });
  return view;
}

const box = (name: string) => screen.getByRole('checkbox', { name });
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  may('quarantine:view', 'quarantine:manage');
  answers('get', ITEMS, { items: [{ ...first }, { ...second }, { ...gone }], next: null, facets });
});

describe('many items at once', () => {
  it('are chosen one by one, and only while they are here', async () => {
    const { person, container } = await open();
    expect(button('Restore chosen')).toBeDisabled();
    expect(box('Choose “Gone”')).toBeDisabled();
    await person.click(box('Choose “First”'));

    expect(screen.getByText('1 item chosen')).toBeVisible();
    expect(await violationsOf(container)).toHaveNoViolations();
    await person.click(box('Choose all that are shown'));
    expect(screen.getByText('2 items chosen')).toBeVisible();
    await person.click(button('Choose nothing'));
    expect(screen.getByText('Nothing is chosen')).toBeVisible();
    expect(box('Choose “First”')).not.toBeChecked();
  });

  it('are restored after a confirmation, and each is followed', async () => {
    const { person, router } = await open();
    const starts = records('post', BULK, { ...aJob() }, 202);
    answers('get', `${BULK}/${aJob().id}`, { ...aJob() });
    const lines = [
      { item: { ...first, state: 'RELEASED' }, outcome: 'DONE' },
      { item: { ...second }, outcome: null },
    ];
    answers('get', `${BULK}/${aJob().id}/items`, page(lines) as never);
    await person.click(box('Choose all that are shown'));
    await person.click(button('Restore chosen'));
    const dialog = await screen.findByRole('dialog', { name: 'Restore 2 items?' });
    expect(await violationsOf(dialog)).toHaveNoViolations();
    expect(starts).toHaveLength(0);
    await person.click(within(dialog).getByRole('button', { name: 'Restore 2 items' }));

    const panel = await screen.findByRole('dialog', { name: 'Restoring many items' });
    expect(await within(panel).findByText('1 of 2 items')).toBeVisible();
    expect(await within(panel).findByText('Waits for its turn')).toBeVisible();
    expect(within(panel).getByText('Restored')).toBeVisible();
    expect(await violationsOf(panel)).toHaveNoViolations();
    expect(router.state.location.search).toBe(`?bulk=${aJob().id}`);
    expect(await starts[0]?.json()).toEqual({ action: 'RELEASE', ids: [first.id, second.id] });
    expect(starts[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    const refused = { state: 'COMPLETED', refused: 1, finishedAt: aJob().startedAt } as const;
    answers('get', `${BULK}/${aJob().id}`, { ...aJob(refused) });
    expect(await within(panel).findByText(/not all could be done/)).toBeVisible();
  });

  it('are all that fit the filter, up to the newest that was seen', async () => {
    const { person } = await open('/quarantine?category=MALWARE');
    const starts = records('post', BULK, { ...aJob({ action: 'DELETE' }) }, 202);
    answers('get', `${BULK}/${aJob().id}`, { ...aJob({ action: 'DELETE' }) });
    answers('get', `${BULK}/${aJob().id}/items`, page([]));
    await person.click(button('Choose all 70 items that fit'));
    await person.click(button('Delete chosen'));
    const dialog = within(await screen.findByRole('dialog', { name: /Delete 70 items for ever/ }));
    const submit = dialog.getByRole('button', { name: 'Delete 70 items' });
    expect(submit).toBeDisabled();
    await person.click(dialog.getByRole('checkbox'));
    await person.click(submit);

    await waitFor(() => expect(starts).toHaveLength(1));
    expect(await starts[0]?.json()).toEqual({
      action: 'DELETE',
      filter: { category: 'MALWARE', to: '2026-01-05T10:00:00.001Z' },
    });
    expect(await screen.findByRole('dialog', { name: 'Deleting many items' })).toBeVisible();
  });

  it('stay chosen when the job could not begin, and it is said why', async () => {
    const { person } = await open();
    refuses('post', BULK, { status: 422, title: 'Too many items are meant' });
    await person.click(box('Choose “First”'));
    await person.click(button('Restore chosen'));
    const dialog = within(await screen.findByRole('dialog'));
    await person.click(dialog.getByRole('button', { name: 'Restore 1 item' }));

    expect(await dialog.findByText(/Too many items are meant/)).toBeVisible();
  });

  it('cannot be chosen by those who may only look', async () => {
    may('quarantine:view');
    await open();

    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Restore chosen' })).toBeNull();
  });

  it('are found again at the address of their job, or not any more', async () => {
    refuses('get', `${BULK}/gone`, { status: 404 });
    renderPortal('/quarantine?bulk=gone');

    expect(await screen.findByText('What came of this is not known any more')).toBeVisible();
  });
});

describe('what was searched for', () => {
  it('is kept by the history and stays out of the address', async () => {
    const { person, router } = await open();
    await person.type(screen.getByRole('searchbox'), 'ana@');
    await waitFor(() => expect(router.state.location.state).toEqual({ q: 'ana@' }));
    await person.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'HELD');

    expect(router.state.location.search).toBe('?state=HELD');
    expect(router.state.location.state).toEqual({ q: 'ana@' });
  });
});
