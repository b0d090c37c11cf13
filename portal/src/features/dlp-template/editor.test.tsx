import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { aSession, page } from '../../testing/samples';
import { answers, refuses, server } from '../../testing/server';

const TEMPLATE = '/api/dlp/templates/our-projects';
const ADDRESS = '/data-loss-prevention/templates/our-projects';
const template = {
  key: 'our-projects',
  name: 'Our projects',
  description: 'Names of projects.',
  predefined: false,
  version: 4,
  regulations: ['internal'],
  countries: [],
  condition: { identifier: 'project', count: 1, distinct: true },
};

/** From now on the template is taken, and what was sent is kept. */
function takes() {
  const sent: { version: string | null; body: unknown }[] = [];
  server.use(
    http.put(`*${TEMPLATE}`, async ({ request }) => {
      sent.push({ version: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json({ ...template, version: 5 });
    }),
  );
  return sent;
}

async function open() {
  const view = renderPortal(ADDRESS);
  const form = within(await screen.findByRole('form', { name: 'Our projects' }));
  await form.findByRole('option', { name: 'Names of projects' });
  return { ...view, form };
}

beforeEach(() => {
  answers('get', '/api/auth/session', aSession({ permissions: ['dlp:view', 'dlp:manage'] }));
  answers('get', TEMPLATE, template);
  answers(
    'get',
    '/api/dlp/identifiers',
    page([
      { key: 'project', name: 'Names of projects' },
      { key: 'test-data', name: 'Test data' },
    ]),
  );
});

describe('editing a template', () => {
  it('puts together what must and must not be found, how often and how surely', async () => {
    const sent = takes();
    const { person, form, container, router } = await open();
    await person.selectOptions(form.getByRole('combobox', { name: 'Condition 1' }), 'all');
    await person.click(form.getByRole('button', { name: 'Add a condition to 1' }));
    await person.selectOptions(form.getByRole('combobox', { name: 'Condition 1.2' }), 'not');
    await person.selectOptions(form.getByRole('combobox', { name: 'What 1.2.1' }), 'test-data');
    expect(await violationsOf(container)).toHaveNoViolations();
    const count = form.getByRole('spinbutton', { name: 'How often 1.1' });
    await person.tripleClick(count);
    await person.keyboard('3');
    await person.type(form.getByRole('spinbutton', { name: 'How surely 1.1' }), '85');
    await person.click(form.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Saved: Our projects')).toBeVisible();
    const found = { identifier: 'project', count: 3, distinct: true, minConfidence: 85 };
    const condition = {
      all: [found, { not: { identifier: 'test-data', count: 1, distinct: true } }],
    };
    const { key, name, description, regulations, countries } = template;
    expect(sent).toEqual([
      { version: '"4"', body: { key, name, description, regulations, countries, condition } },
    ]);
    await waitFor(() =>
      expect(router.state.location.pathname).toBe('/data-loss-prevention/templates'),
    );
  });

  it('asks nobody while something is not chosen', async () => {
    const sent = takes();
    const { person, form } = await open();
    await person.selectOptions(form.getByRole('combobox', { name: 'Condition 1' }), 'any');
    await person.click(form.getByRole('button', { name: 'Add a condition to 1' }));
    await person.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText(/Choose what must be found/)).toBeVisible();
    await person.click(form.getByRole('button', { name: 'Remove 1.2' }));
    await person.click(form.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it('says what the service does not accept', async () => {
    const errors = [{ field: 'condition.count', message: 'must be from 1 to 100000' }];
    refuses('put', TEMPLATE, { status: 400, title: 'The request is invalid', errors });
    const { person, form } = await open();
    await person.click(form.getByRole('button', { name: 'Save' }));

    expect(await form.findByText(/must be from 1 to 100000/)).toBeVisible();
  });

  it.each([
    [{ ...template, predefined: true }, 'Predefined templates do not change'],
    [undefined, 'There is no such entry'],
  ])('is not possible for %j', async (given, text) => {
    if (given === undefined) {
      refuses('get', TEMPLATE, { status: 404 });
    } else {
      answers('get', TEMPLATE, given);
    }
    renderPortal(ADDRESS);

    expect(await screen.findByText(new RegExp(text))).toBeVisible();
  });
});
