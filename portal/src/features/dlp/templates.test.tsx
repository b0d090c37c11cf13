import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { aSession, page } from '../../testing/samples';
import { answers, records, refuses, server } from '../../testing/server';

const TEMPLATES = '/api/dlp/templates';
const LIST = '/data-loss-prevention/templates';
const OWN = {
  key: 'our-projects',
  name: 'Our projects',
  predefined: false,
  version: 4,
  regulations: [],
  countries: [],
  condition: { identifier: 'secret-project', count: 1 },
};
const COPY = { ...OWN, key: 'our-projects-copy', name: 'Our projects, copied' };

function may(...permissions: string[]) {
  answers('get', '/api/auth/session', aSession({ permissions }));
}

async function openTemplate(template = OWN) {
  answers('get', `${TEMPLATES}/${template.key}`, template);
  const view = renderPortal(`${LIST}?template=${template.key}`);
  return { ...view, panel: within(await screen.findByRole('dialog', { name: template.name })) };
}

beforeEach(() => {
  may('dlp:view', 'dlp:manage');
  answers('get', TEMPLATES, page([OWN]));
});

describe('a template', () => {
  it('calls its identifiers by their names', async () => {
    answers(
      'get',
      '/api/dlp/identifiers',
      page([{ ...OWN, key: 'secret-project', name: 'Names of projects', kind: 'KEYWORDS' }]),
    );
    const { panel } = await openTemplate();

    expect(await panel.findByRole('link', { name: 'Names of projects' })).toBeVisible();
  });

  it('is copied under a key of its own', async () => {
    const copies = records('post', `${TEMPLATES}/our-projects/copy`, COPY, 201);
    answers('get', `${TEMPLATES}/${COPY.key}`, COPY);
    const { person, panel, router } = await openTemplate();
    await person.click(await panel.findByRole('button', { name: 'Copy' }));
    const dialog = await screen.findByRole('dialog', { name: 'Copy “Our projects”' });
    expect(await violationsOf(dialog)).toHaveNoViolations();
    const key = within(dialog).getByRole('textbox', { name: 'Key' });
    await person.clear(key);
    await person.type(key, 'Our Projects');
    await person.click(within(dialog).getByRole('button', { name: 'Make the copy' }));
    expect(key).toBeInvalid();
    expect(copies).toHaveLength(0);
    await person.clear(key);
    await person.type(key, COPY.key);
    await person.click(within(dialog).getByRole('button', { name: 'Make the copy' }));

    expect(await screen.findByText('Copied: Our projects, copied')).toBeVisible();
    expect(await copies[0]?.json()).toEqual({ key: COPY.key, name: 'Our projects' });
    expect(router.state.location.search).toBe(`?template=${COPY.key}`);
  });

  it('says beside the field that the key is taken', async () => {
    const type = 'https://cloudward.io/problems/key-taken';
    refuses('post', `${TEMPLATES}/our-projects/copy`, { status: 409, type });
    const { person, panel } = await openTemplate();
    await person.click(await panel.findByRole('button', { name: 'Copy' }));
    await person.click(await screen.findByRole('button', { name: 'Make the copy' }));

    expect(await screen.findByText(/Another template has this key/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Key' })).toBeInvalid();
  });

  it('is deleted when it is of the tenant, as it was read', async () => {
    const versions: (string | null)[] = [];
    server.use(
      http.delete(`*${TEMPLATES}/our-projects`, ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { person, panel } = await openTemplate();
    await person.click(await panel.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Delete this template/ }));
    await person.click(dialog.getByRole('button', { name: 'Delete' }));

    expect(await screen.findByText('Deleted: Our projects')).toBeVisible();
    expect(versions).toEqual(['"4"']);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it.each([
    ['a predefined one', { ...OWN, predefined: true }, ['dlp:view', 'dlp:manage'], ['Delete']],
    ['those who may only look', OWN, ['dlp:view'], ['Delete', 'Copy']],
  ])('offers less of %s', async (_what, template, permissions, missing) => {
    may(...permissions);
    const { panel } = await openTemplate(template);
    await panel.findByRole('button', { name: 'Export' });

    for (const name of missing) {
      expect(panel.queryByRole('button', { name })).toBeNull();
    }
  });
});

describe('importing a template', () => {
  async function choose(content: string) {
    const view = renderPortal(LIST);
    await view.person.click(await screen.findByRole('button', { name: 'Import a template' }));
    const dialog = await screen.findByRole('dialog', { name: 'Import a template' });
    expect(await violationsOf(dialog)).toHaveNoViolations();
    const file = new File([content], 'template.json', { type: 'application/json' });
    await view.person.upload(within(dialog).getByLabelText(/File/), file);
    await view.person.click(within(dialog).getByRole('button', { name: 'Import' }));
    return { ...view, dialog: within(dialog) };
  }

  it('takes what a file holds', async () => {
    const taken = records('post', `${TEMPLATES}/import`, COPY, 201);
    answers('get', `${TEMPLATES}/${COPY.key}`, COPY);
    const { router } = await choose('{"schemaVersion": 1, "template": {}}');

    expect(await screen.findByText('Imported: Our projects, copied')).toBeVisible();
    expect(await taken[0]?.json()).toEqual({ schemaVersion: 1, template: {} });
    expect(router.state.location.search).toBe(`?template=${COPY.key}`);
  });

  it('says what is wrong with it, all at once', async () => {
    const errors = [
      { field: 'template.name', message: 'must be given' },
      { field: 'template.condition', message: 'must say something' },
    ];
    refuses('post', `${TEMPLATES}/import`, {
      status: 400,
      title: 'The request is invalid',
      errors,
    });
    const { dialog } = await choose('{}');

    expect(await dialog.findByText(/The request is invalid/)).toBeVisible();
    expect(dialog.getByText('template.name')).toBeVisible();
    expect(dialog.getByText(/must say something/)).toBeVisible();
  });

  it('asks nobody about a file that holds none', async () => {
    const taken = records('post', `${TEMPLATES}/import`, COPY, 201);
    const { dialog } = await choose('not JSON');

    expect(await dialog.findByText(/holds an exported template/)).toBeVisible();
    expect(taken).toHaveLength(0);
  });
});
