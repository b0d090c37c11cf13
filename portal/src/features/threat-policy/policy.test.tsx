import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ThreatPolicy } from '../../api/threatPolicies';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { aService, aSession, ORGANIZATION, page } from '../../testing/samples';
import { answers, records, refuses, server } from '../../testing/server';

const POLICIES = '/api/threat/policies';
const ADDRESS = '/advanced-threat-protection/policies/p1';

const content: Omit<ThreatPolicy, 'id' | 'standard' | 'version'> = {
  organizationId: ORGANIZATION,
  service: 'EXCHANGE_ONLINE',
  name: 'Sales',
  description: '',
  priority: 3,
  enabled: false,
  monitorOnly: false,
  targets: { all: true, included: [], excluded: [] },
  skipJunkEmail: false,
  spamProtection: {
    enabled: true,
    level: 'MEDIUM',
    appliesTo: 'ALL_MESSAGES',
    passInternalSpam: false,
    actions: { PHISHING: 'QUARANTINE' },
  },
  malwareScanning: {
    enabled: true,
    appliesTo: 'ALL_MESSAGES',
    scanMessageBody: true,
    predictive: true,
    action: 'QUARANTINE',
    unscannableAction: 'PASS',
    scannerUnavailableAction: 'PASS',
  },
  fileBlocking: {
    enabled: true,
    appliesTo: 'ALL_MESSAGES',
    mode: 'LISTED',
    types: [],
    extensions: ['exe'],
    names: [],
    insideArchives: true,
    action: 'QUARANTINE',
  },
  webReputation: {
    enabled: true,
    appliesTo: 'ALL_MESSAGES',
    level: 'MEDIUM',
    scanAttachments: true,
    action: 'QUARANTINE',
    untestedAction: 'PASS',
  },
  tag: '[Suspicious]',
  notice: 'This file was replaced.',
};

const recommended: ThreatPolicy = { ...content, id: 'p1', standard: false, version: 7 };

function stands(policy: Partial<ThreatPolicy> = {}) {
  answers('get', `${POLICIES}/p1`, {
    ...recommended,
    changedAt: '2026-01-05T10:00:00Z',
    ...policy,
  } as never);
}

function may(...permissions: string[]) {
  answers('get', '/api/auth/session', aSession({ permissions }));
}

/** From now on the policy is taken, and what was sent is kept. */
function takes(method: 'put' | 'delete') {
  const sent: { version: string | null; body: unknown }[] = [];
  server.use(
    http[method](`*${POLICIES}/p1`, async ({ request }) => {
      const body: unknown = method === 'put' ? await request.json() : undefined;
      sent.push({ version: request.headers.get('If-Match'), body });
      return method === 'put'
        ? HttpResponse.json({ ...recommended, version: 8 })
        : new HttpResponse(null, { status: 204 });
    }),
  );
  return sent;
}

async function open() {
  const view = renderPortal(ADDRESS);
  const form = await screen.findByRole('form', { name: 'Sales' });
  return { ...view, form: within(form) };
}

beforeEach(() => {
  may('threat:view', 'threat:manage');
  stands();
});

describe('the settings of a threat policy', () => {
  it('are changed and put as a whole, on what was read', async () => {
    const sent = takes('put');
    const { person, form, container, router } = await open();
    expect(await violationsOf(container)).toHaveNoViolations();

    await person.selectOptions(form.getByRole('combobox', { name: 'Phishing' }), 'DELETE');
    await person.click(form.getByRole('checkbox', { name: /Everybody and everything/ }));
    await person.type(form.getByRole('textbox', { name: 'Protected' }), 'g1\n g2 \n');
    await person.type(form.getByRole('textbox', { name: 'Extensions' }), '\nscr');
    await person.selectOptions(
      form.getByRole('combobox', { name: 'What is done while the scanner does not answer' }),
      'QUARANTINE',
    );
    await person.click(form.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Saved: Sales')).toBeVisible();
    expect(sent).toEqual([
      {
        version: '"7"',
        body: {
          ...content,
          targets: { all: false, included: ['g1', 'g2'], excluded: [] },
          spamProtection: { ...content.spamProtection, actions: { PHISHING: 'DELETE' } },
          malwareScanning: { ...content.malwareScanning, scannerUnavailableAction: 'QUARANTINE' },
          fileBlocking: { ...content.fileBlocking, extensions: ['exe', 'scr'] },
        },
      },
    ]);
    await waitFor(() => expect(router.state.location.pathname).toBe('/advanced-threat-protection'));
  });

  it('say beside the field what the service does not accept', async () => {
    const errors = [{ field: 'fileBlocking.extensions[0]', message: 'must be in lower case' }];
    refuses('put', `${POLICIES}/p1`, { status: 400, title: 'The request is invalid', errors });
    const { person, form } = await open();
    await person.click(form.getByRole('button', { name: 'Save' }));

    expect(await form.findByText('Not accepted: must be in lower case')).toBeVisible();
    expect(form.getByRole('textbox', { name: 'Extensions' })).toBeInvalid();
    expect(form.getByRole('alert')).toHaveTextContent('The request is invalid');
  });

  it('are read again when somebody else was quicker', async () => {
    refuses('put', `${POLICIES}/p1`, { status: 412 });
    const { person, form } = await open();
    await person.type(form.getByRole('textbox', { name: 'Name' }), ' of us');
    await person.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('It was changed in the meantime')).toBeVisible();
    stands({ name: 'Sales of them', version: 8 });
    await person.click(form.getByRole('button', { name: 'Load it again' }));

    expect(await screen.findByRole('form', { name: 'Sales of them' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Sales of them');
  });

  it('are not lost by leaving without being asked', async () => {
    const { person, form, router } = await open();
    await person.type(form.getByRole('textbox', { name: 'Name' }), '!');
    await person.click(form.getByRole('button', { name: 'Cancel' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Leave without saving/ }));
    await person.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Sales!');
    await person.click(form.getByRole('button', { name: 'Cancel' }));
    await person.click(await screen.findByRole('button', { name: 'Leave' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/advanced-threat-protection'));
  });

  it('are only looked at by those who may no more', async () => {
    may('threat:view');
    const { form } = await open();

    expect(form.getByRole('textbox', { name: 'Name' })).toBeDisabled();
    expect(form.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('of drives have nothing about mail', async () => {
    stands({
      service: 'ONEDRIVE',
      spamProtection: null,
      fileBlocking: { ...recommended.fileBlocking, appliesTo: null },
    });
    const { form } = await open();

    expect(form.queryByText('Unwanted and fraudulent mail')).toBeNull();
    expect(form.getByRole('textbox', { name: 'Text in the place of a file' })).toBeVisible();
    expect(form.getAllByRole('option', { name: 'replace by a text' })).not.toHaveLength(0);
    expect(form.queryAllByRole('option', { name: 'tag the subject' })).toHaveLength(0);
  });

  it.each([
    [404, 'There is no such policy'],
    [403, 'Your role does not allow this.'],
    [503, 'Temporarily unavailable'],
  ])('say why they cannot be shown when the service answers %i', async (status, text) => {
    refuses('get', `${POLICIES}/p1`, { status });
    renderPortal(ADDRESS);

    expect(await screen.findByText(text)).toBeVisible();
  });
});

describe('a threat policy', () => {
  it('is deleted after a confirmation, unless it is one that the service began with', async () => {
    const sent = takes('delete');
    const { person, form, unmount } = await open();
    await person.click(form.getByRole('button', { name: 'Delete' }));
    const dialog = await screen.findByRole('dialog', { name: /Delete this policy/ });
    await person.click(within(dialog).getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Deleted: Sales')).toBeVisible();
    expect(sent).toEqual([{ version: '"7"', body: undefined }]);
    unmount();
    stands({ standard: true });

    expect((await open()).form.queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('is made with the recommended settings and opened', async () => {
    answers('get', '/api/provisioning/services', page([aService()]) as never);
    const made = records('post', POLICIES, { ...recommended } as never, 201);
    const { person, router } = renderPortal('/advanced-threat-protection');
    await person.click(await screen.findByRole('button', { name: 'Add a policy' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a threat policy' });
    expect(await violationsOf(dialog)).toHaveNoViolations();
    await person.click(within(dialog).getByRole('button', { name: 'Add' }));
    expect(within(dialog).getByText('Give it a name.')).toBeVisible();
    await person.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Sales');
    await person.click(within(dialog).getByRole('button', { name: 'Add' }));

    await waitFor(() => expect(router.state.location.pathname).toBe(ADDRESS));
    expect(await made[0]?.json()).toEqual({
      organizationId: ORGANIZATION,
      service: 'EXCHANGE_ONLINE',
      name: 'Sales',
    });
  });
});
