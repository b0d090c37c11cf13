import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { anItem, aSession, page } from '../../testing/samples';
import { answers, records, refuses } from '../../testing/server';

const REQUESTS = '/api/quarantine/release-requests';
const ITEM = `/api/quarantine/items/${anItem().id}`;

const request = {
  id: 'r1',
  state: 'PENDING',
  requestedBy: 'ana@northwind.example',
  comment: 'I know the sender',
  requestedAt: '2026-01-05T11:00:00Z',
  decidedBy: null,
  decidedAt: null,
  item: { ...anItem() },
};

function may(...permissions: string[]) {
  answers('get', '/api/auth/session', aSession({ permissions }));
}

beforeEach(() => may('quarantine:view', 'quarantine:manage'));

describe('release requests', () => {
  it.each([
    ['Approve', 'approve', 'Approved: the item is being put back'],
    ['Deny', 'deny', 'Denied: the item stays in quarantine'],
  ])('are decided on by those who may: %s', async (label, path, told) => {
    answers('get', REQUESTS, page([request]));
    const decisions = records('post', `${REQUESTS}/r1/${path}`, request);
    const { person, container } = renderPortal('/quarantine/requests');
    expect(await screen.findByText(/I know the sender/)).toBeVisible();
    expect(await violationsOf(container)).toHaveNoViolations();

    await person.click(screen.getByRole('button', { name: `${label}: Invoice` }));
    const dialog = await screen.findByRole('dialog', { name: `${label} this request?` });
    expect(await violationsOf(dialog)).toHaveNoViolations();
    await person.click(within(dialog).getByRole('button', { name: label }));

    expect(await screen.findByText(told)).toBeVisible();
    expect(decisions).toHaveLength(1);
  });

  it('say why a decision came too late', async () => {
    answers('get', REQUESTS, page([request]));
    refuses('post', `${REQUESTS}/r1/approve`, { status: 409, title: 'The item has expired' });
    const { person } = renderPortal('/quarantine/requests');
    await person.click(await screen.findByRole('button', { name: 'Approve: Invoice' }));
    const dialog = within(await screen.findByRole('dialog'));
    await person.click(dialog.getByRole('button', { name: 'Approve' }));

    expect(await dialog.findByText(/The item has expired/)).toBeVisible();
  });

  it.each([
    ['those who may only look', ['quarantine:view'], 'PENDING'],
    ['anybody once they are decided', ['quarantine:view', 'quarantine:manage'], 'DENIED'],
  ])('offer no decision to %s', async (_who, permissions, state) => {
    may(...permissions);
    answers('get', REQUESTS, page([{ ...request, state }]));
    renderPortal('/quarantine/requests');
    await screen.findByText(/I know the sender/);

    expect(screen.queryByRole('button', { name: /^(Approve|Deny)/ })).toBeNull();
  });
});

describe('the content of an item', () => {
  const preview = {
    headers: [
      { name: 'Received', value: 'from a' },
      { name: 'Received', value: 'from b' },
    ],
    text: 'pay at hxxp://pay[.]elsewhere[.]example',
    html: '<p onclick="alert(1)">Dear <b>Ana</b></p><script>parent.stolen = 1</script>',
    links: ['hxxp://pay[.]elsewhere[.]example'],
    attachments: [{ name: 'invoice.pdf', type: 'application/pdf', size: 1550 }],
    truncated: true,
  };

  it('is shown on demand, in a frame that can do nothing', async () => {
    answers('get', ITEM, { ...anItem() });
    const looks = records('get', `${ITEM}/preview`, preview);
    const { person } = renderPortal(`/quarantine?item=${anItem().id}`);
    const show = await screen.findByRole('button', { name: 'Show the content safely' });
    expect(looks).toHaveLength(0);
    await person.click(show);

    const frame = await screen.findByTitle('Content of the message');
    expect(frame).toHaveAttribute('sandbox', '');
    expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(frame.getAttribute('srcdoc')).toContain("default-src 'none'");
    for (const text of [
      'from a',
      'from b',
      /^pay at hxxp/,
      'invoice.pdf (application/pdf, 1.6 kB)',
    ]) {
      expect(screen.getByText(text)).toBeVisible();
    }
    expect(screen.getByText('There is more than is shown.')).toBeVisible();
    expect(looks).toHaveLength(1);
  });

  it('is not shown to those who may only look, nor when it is gone', async () => {
    may('quarantine:view');
    answers('get', ITEM, { ...anItem() });
    renderPortal(`/quarantine?item=${anItem().id}`);
    await screen.findByText('EICAR test file');

    expect(screen.queryByRole('button', { name: /Show the content/ })).toBeNull();
  });

  it('says why it cannot be shown', async () => {
    answers('get', ITEM, { ...anItem() });
    refuses('get', `${ITEM}/preview`, { status: 409, title: 'The content is gone' });
    const { person } = renderPortal(`/quarantine?item=${anItem().id}`);
    await person.click(await screen.findByRole('button', { name: 'Show the content safely' }));

    await waitFor(() =>
      expect(screen.getByText('This did not work: The content is gone')).toBeVisible(),
    );
  });
});
