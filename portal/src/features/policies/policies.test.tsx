import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { aSession, ORGANIZATION, page } from '../../testing/samples';
import { answers, refuses, server } from '../../testing/server';

const policy = {
  id: 'p1',
  organizationId: ORGANIZATION,
  service: 'EXCHANGE_ONLINE',
  name: 'Default Exchange Policy ATP',
  description: 'Scans mail.',
  priority: 7,
  enabled: false,
  monitorOnly: false,
  version: 3,
  malwareScanning: { enabled: true, action: 'QUARANTINE', unscannableAction: 'PASS' },
};

const PLACES = [
  ['threat', '/advanced-threat-protection', 'threat:manage'],
  ['dlp', '/data-loss-prevention', 'dlp:manage'],
] as const;

describe.each(PLACES)('the %s policies', (context, address, permission) => {
  const policies = `/api/${context}/policies`;

  it('are switched on by those who may, as they were read', async () => {
    answers('get', '/api/auth/session', aSession({ permissions: [permission] }));
    answers('get', policies, page([policy]));
    const changes: unknown[] = [];
    server.use(
      http.patch(`*${policies}/p1`, async ({ request }) => {
        changes.push([request.headers.get('If-Match'), await request.json()]);
        answers('get', policies, page([{ ...policy, enabled: true, version: 4 }]));
        return HttpResponse.json({ ...policy, enabled: true, version: 4 });
      }),
    );
    const { person, container } = renderPortal(address);
    const toggle = await screen.findByRole('switch', { name: /Default Exchange Policy ATP/ });
    expect(toggle).not.toBeChecked();
    expect(await violationsOf(container)).toHaveNoViolations();
    await person.click(toggle);

    await waitFor(() => expect(toggle).toBeChecked());
    expect(changes).toEqual([['"3"', { enabled: true }]]);
  });

  it('stay as they are when somebody else was quicker', async () => {
    answers('get', '/api/auth/session', aSession({ permissions: [permission] }));
    answers('get', policies, page([policy]));
    refuses('patch', `${policies}/p1`, { status: 412 });
    const { person } = renderPortal(address);
    await person.click(await screen.findByRole('switch'));

    expect(await screen.findByText(/was changed in the meantime/)).toBeVisible();
    expect(screen.getByRole('switch')).not.toBeChecked();
  });

  it('have no switch for those who may only look', async () => {
    answers('get', policies, page([policy]));
    renderPortal(address);

    expect(await screen.findByText('Off')).toBeVisible();
    expect(screen.getByText('Malware: quarantine')).toBeVisible();
    expect(screen.queryByRole('switch')).toBeNull();
  });
});
