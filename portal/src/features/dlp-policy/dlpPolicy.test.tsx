import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DlpPolicy } from '../../api/dlpPolicies';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { aService, aSession, ORGANIZATION, page } from '../../testing/samples';
import { answers, records, refuses, server } from '../../testing/server';

const POLICIES = '/api/dlp/policies';
const ADDRESS = '/data-loss-prevention/policies/p1';

const content: Omit<DlpPolicy, 'id' | 'standard' | 'version'> = {
  organizationId: ORGANIZATION,
  service: 'EXCHANGE_ONLINE',
  name: 'Cards',
  description: '',
  priority: 3,
  enabled: false,
  monitorOnly: false,
  targets: { all: true, included: [], excluded: [] },
  rules: [{ template: 'us-pci-dss', action: 'PASS' }],
  unscannableAction: 'PASS',
  scope: 'ALL_MESSAGES',
  notifyAdministrators: false,
  tag: '[Sensitive]',
  notice: 'This file was replaced.',
};
const policy: DlpPolicy = { ...content, id: 'p1', standard: false, version: 2 };

async function open() {
  const view = renderPortal(ADDRESS);
  const form = await screen.findByRole('form', { name: 'Cards' });
  return { ...view, form: within(form) };
}

beforeEach(() => {
  answers('get', '/api/auth/session', aSession({ permissions: ['dlp:view', 'dlp:manage'] }));
  answers('get', `${POLICIES}/p1`, { ...policy } as never);
  answers(
    'get',
    '/api/dlp/templates',
    page([
      { key: 'us-pci-dss', name: 'US: card data' },
      { key: 'eu-gdpr', name: 'EU: personal data' },
    ]),
  );
});

describe('the settings of a data loss policy', () => {
  it('are changed and put as a whole, on what was read', async () => {
    const sent: { version: string | null; body: unknown }[] = [];
    server.use(
      http.put(`*${POLICIES}/p1`, async ({ request }) => {
        sent.push({ version: request.headers.get('If-Match'), body: await request.json() });
        return HttpResponse.json({ ...policy, version: 3 });
      }),
    );
    const { person, form, container } = await open();
    expect(await form.findByRole('option', { name: 'EU: personal data' })).toBeInTheDocument();
    expect(await violationsOf(container)).toHaveNoViolations();
    await person.selectOptions(form.getByRole('combobox', { name: 'US: card data' }), 'QUARANTINE');
    await person.selectOptions(form.getByRole('combobox', { name: 'Another template' }), 'eu-gdpr');
    await person.click(form.getByRole('button', { name: 'Add' }));
    await person.selectOptions(form.getByRole('combobox', { name: 'Messages' }), 'OUTGOING');
    await person.click(form.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Saved: Cards')).toBeVisible();
    const rules = [
      { template: 'us-pci-dss', action: 'QUARANTINE' },
      { template: 'eu-gdpr', action: 'PASS' },
    ];
    expect(sent).toEqual([{ version: '"2"', body: { ...content, scope: 'OUTGOING', rules } }]);
  });

  it('say beside the field that something must be looked for', async () => {
    const errors = [{ field: 'rules', message: 'must have 1 to 500 entries' }];
    refuses('put', `${POLICIES}/p1`, { status: 400, errors });
    const { person, form } = await open();
    const name = 'Do not look for “US: card data” any more';
    await person.click(await form.findByRole('button', { name }));
    await person.click(form.getByRole('button', { name: 'Save' }));

    expect(await form.findByText('Not accepted: must have 1 to 500 entries')).toBeVisible();
  });

  it('of drives have no messages', async () => {
    answers('get', `${POLICIES}/p1`, { ...policy, service: 'ONEDRIVE' } as never);
    const { form } = await open();

    expect(form.queryByRole('combobox', { name: 'Messages' })).toBeNull();
    expect(form.queryByRole('option', { name: 'tag the subject' })).toBeNull();
  });

  it('begin with the rules that are recommended', async () => {
    answers('get', '/api/provisioning/services', page([aService()]) as never);
    answers('get', POLICIES, page([{ ...policy, standard: true }]) as never);
    const made = records('post', POLICIES, { ...policy } as never, 201);
    const { person } = renderPortal('/data-loss-prevention');
    await person.click(await screen.findByRole('button', { name: 'Add a policy' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add a data loss policy' }));
    await person.type(dialog.getByRole('textbox', { name: 'Name' }), 'Cards');
    await person.click(dialog.getByRole('button', { name: 'Add' }));

    expect(await screen.findByRole('form', { name: 'Cards' })).toBeVisible();
    const { organizationId, service, name, rules } = content;
    expect(await made[0]?.json()).toEqual({ organizationId, service, name, rules });
  });
});
