import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { aLogEntry, aService, aSession, ORGANIZATION, page } from '../../testing/samples';
import { answers, server } from '../../testing/server';

const quarantined = aLogEntry({
  id: 'l9',
  kind: 'ENFORCEMENT',
  event: 'ItemEnforced',
  service: 'EXCHANGE_ONLINE',
  summary: 'The message “Invoice” of ana@northwind.example was quarantined: malware',
  itemId: '99999999-2222-4333-8444-555555555555',
  owner: 'ana@northwind.example',
  title: 'Invoice',
  categories: ['MALWARE', 'NEW_KIND'],
  details: {
    action: 'QUARANTINE',
    identical: true,
    noticedAt: '2026-01-05T10:00:00Z',
    findings: [{ filter: 'MALWARE', count: 1234, explanation: 'EICAR test file' }],
    somethingNew: { inside: null },
  },
});

/** What the portal asked the log for, last. */
function asked(entries = [quarantined]) {
  const queries: URLSearchParams[] = [];
  server.use(
    http.get('*/api/logs', ({ request }) => {
      queries.push(new URL(request.url).searchParams);
      return HttpResponse.json(page(entries));
    }),
  );
  return () => Object.fromEntries(queries.at(-1) ?? []);
}

describe('the log', () => {
  it('lists lines with what they are about, and more of them on demand', async () => {
    answers('get', '/api/provisioning/services', page([aService()]));
    answers('get', '/api/logs', page([quarantined], 'next'));
    const { person, container } = renderPortal('/logs');

    const table = await screen.findByRole('grid', { name: 'Log' });
    expect(within(table).getByText('Exchange Online')).toBeVisible();
    expect(within(table).getByText('Invoice')).toBeVisible();
    expect(within(table).getByText('ana@northwind.example')).toBeVisible();
    expect(await within(table).findByText('Northwind Health')).toBeVisible();
    expect(await violationsOf(container)).toHaveNoViolations();
    answers('get', '/api/logs', page([aLogEntry({ summary: 'Older' })]));
    await person.click(screen.getByRole('button', { name: 'Show more' }));

    expect(await screen.findByText('Older')).toBeVisible();
    expect(screen.getByText(/New lines do not appear/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Show the newest' }));
    await waitFor(() => expect(screen.queryByText(/New lines do not appear/)).toBeNull());
  });

  it('narrows down by code in the address, and by text that stays out of it', async () => {
    const query = asked();
    const { person, router } = renderPortal('/logs');
    await screen.findByText('Invoice');

    await person.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'THREAT');
    await person.selectOptions(
      screen.getByRole('combobox', { name: 'Service' }),
      'EXCHANGE_ONLINE',
    );
    await person.selectOptions(screen.getByRole('combobox', { name: 'When' }), 'TODAY');
    await person.type(screen.getByRole('searchbox', { name: 'Subject or file name' }), 'invoice');

    await waitFor(() =>
      expect(query()).toMatchObject({
        kind: 'THREAT',
        service: 'EXCHANGE_ONLINE',
        title: 'invoice',
        from: expect.stringMatching(/Z$/) as string,
      }),
    );
    const { search } = router.state.location;
    expect(search).toContain('kind=THREAT');
    expect(search).not.toContain('invoice');
    await person.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(query()).toEqual({ limit: '50' }));
  });

  it('takes filters from the address, and only those that there are', async () => {
    const query = asked([]);
    renderPortal(`/logs?item=${quarantined.itemId ?? ''}&outcome=constructor&product=TEAMS`);

    expect(await screen.findByText('No line fits')).toBeVisible();
    expect(query()).toEqual({ limit: '50', item: quarantined.itemId });
  });

  it('shows everything that a line has, and gives the focus back', async () => {
    answers(
      'get',
      '/api/auth/session',
      aSession({ permissions: ['logs:view', 'quarantine:view'] }),
    );
    answers('get', '/api/logs', page([quarantined]));
    const { person } = renderPortal('/logs');
    const opener = await screen.findByRole('button', { name: 'Action: Action taken' });
    await person.click(opener);

    const panel = await screen.findByRole('dialog', { name: 'Action taken' });
    expect(await violationsOf(panel)).toHaveNoViolations();
    for (const text of ['Quarantined', 'EICAR test file', '1,234', 'Something new', 'NEW_KIND']) {
      expect(within(panel).getAllByText(text)[0]).toBeVisible();
    }
    expect(within(panel).getByRole('link', { name: /Look for it in Quarantine/ })).toHaveAttribute(
      'href',
      `/quarantine?item=${quarantined.itemId ?? ''}`,
    );
    await person.keyboard('{Escape}');
    await waitFor(() => expect(panel).not.toBeInTheDocument());
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('sums up what was scanned, found and done', async () => {
    const counts = { scanned: 1200, found: 7, acted: 5, failed: 0 };
    answers('get', '/api/logs/statistics', {
      totals: counts,
      days: [
        { day: '2026-01-04', scanned: 0, found: 0, acted: 0, failed: 0 },
        { day: '2026-01-05', ...counts },
      ],
      categories: [{ category: 'MALWARE', found: 7, acted: 5 }],
    });
    const { person, container } = renderPortal('/logs');

    expect(await screen.findByText('1,200')).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Figures per day and category' }));
    const days = screen.getByRole('grid', { name: 'Day' });
    expect(within(days).getAllByRole('row')).toHaveLength(2);
    expect(screen.getByRole('grid', { name: 'Taken for' })).toBeVisible();
    expect(await violationsOf(container)).toHaveNoViolations();
  });
});

describe('the audit trail', () => {
  const entry = {
    sequence: 12,
    id: 'a1',
    at: '2026-01-05T10:00:00Z',
    source: 'threat-service',
    actor: { kind: 'ADMINISTRATOR', id: 'p1', name: 'Olivia Stone' },
    action: 'threat.policy.changed',
    target: { kind: 'policy', id: ORGANIZATION },
    before: { enabled: false },
    after: { enabled: true },
    origin: { address: '192.0.2.7', userAgent: null },
    outcome: 'REFUSED',
    reason: 'not allowed',
    hash: 'abc123',
  };

  it('tells who did what, before and after', async () => {
    answers('get', '/api/logs/audit', page([entry]));
    const { person, container } = renderPortal('/logs/audit-trail');
    expect(await screen.findByText('Olivia Stone', { selector: 'td' })).toBeVisible();
    expect(await violationsOf(container)).toHaveNoViolations();

    await person.click(screen.getByRole('button', { name: 'threat.policy.changed' }));
    const panel = within(await screen.findByRole('dialog'));
    for (const text of ['192.0.2.7', 'not allowed', 'abc123', 'Before', 'After', 'Refused']) {
      expect(panel.getByText(text)).toBeVisible();
    }
  });

  it.each([
    [{ intact: true, entries: 1200 }, /intact: 1200 entries/],
    [{ intact: false, entries: 9, firstBrokenSequence: 4 }, /has the number 4/],
  ])('checks the chain: %o', async (verification, text) => {
    answers('get', '/api/logs/audit/verification', verification);
    const { person } = renderPortal('/logs/audit-trail');
    await person.click(await screen.findByRole('button', { name: 'Check the chain' }));

    expect(await screen.findByText(text)).toBeVisible();
  });
});
