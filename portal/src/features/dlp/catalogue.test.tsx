import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { page } from '../../testing/samples';
import { answers, refuses, server } from '../../testing/server';

const TEMPLATE = {
  key: 'ar-personal-data',
  name: 'Argentina: personal data',
  description: 'A number that identifies a resident of Argentina.',
  predefined: true,
  regulations: ['Ley 25.326'],
  countries: ['AR'],
  condition: {
    all: [
      { any: [{ identifier: 'ar-dni', count: 2, distinct: true, minConfidence: 75 }] },
      { not: { identifier: 'test-data', count: 1, distinct: false } },
    ],
  },
};

const IDENTIFIER = {
  key: 'ar-dni',
  name: 'Argentine identity card',
  kind: 'EXPRESSION',
  predefined: true,
  category: 'national-id',
  countries: ['AR', 'xx'],
  regulations: [],
  source: { title: 'RENAPER', url: 'javascript:alert(1)' },
  patterns: [{ expression: '\\d{8}', confidence: 40, requiresContext: true }],
  context: { words: ['dni', 'documento'], distance: 60, raises: 40 },
};

describe('the templates', () => {
  it('are searched by what is typed and where they come from', async () => {
    const queries: Record<string, string>[] = [];
    server.use(
      http.get('*/api/dlp/templates', ({ request }) => {
        queries.push(Object.fromEntries(new URL(request.url).searchParams));
        return HttpResponse.json(page([TEMPLATE]));
      }),
    );
    const { person, container } = renderPortal('/data-loss-prevention/templates');
    expect(await screen.findByText('Argentina')).toBeVisible();
    expect(await violationsOf(container)).toHaveNoViolations();
    await person.type(screen.getByRole('searchbox'), 'ley');
    await person.selectOptions(screen.getByRole('combobox', { name: 'Origin' }), 'OWN');

    await waitFor(() =>
      expect(queries.at(-1)).toEqual({ limit: '50', q: 'ley', predefined: 'false' }),
    );
  });

  it('tell their condition, and lead to its identifiers', async () => {
    answers('get', '/api/dlp/templates', page([TEMPLATE]));
    answers('get', '/api/dlp/templates/ar-personal-data', TEMPLATE);
    const { person } = renderPortal('/data-loss-prevention/templates');
    await person.click(await screen.findByRole('button', { name: TEMPLATE.name }));

    const panel = await screen.findByRole('dialog', { name: TEMPLATE.name });
    expect(await within(panel).findByText('All of these hold:')).toBeVisible();
    expect(within(panel).getByText('This does not hold:')).toBeVisible();
    expect(
      within(panel).getByText(/at least 2 different values, with confidence 75/),
    ).toBeVisible();
    expect(within(panel).getByText(/at least 1 time$/)).toBeVisible();
    expect(await violationsOf(panel)).toHaveNoViolations();
    answers('get', '/api/dlp/identifiers/ar-dni', IDENTIFIER);
    await person.click(within(panel).getByRole('link', { name: 'ar-dni' }));

    expect(await screen.findByRole('dialog', { name: IDENTIFIER.name })).toBeVisible();
  });

  it('are exported', async () => {
    answers('get', '/api/dlp/templates/ar-personal-data', TEMPLATE);
    answers('get', '/api/dlp/templates/ar-personal-data/export', { schemaVersion: 1 });
    const clicks = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    URL.createObjectURL = () => 'blob:here';
    const { person } = renderPortal('/data-loss-prevention/templates?template=ar-personal-data');
    await person.click(await screen.findByRole('button', { name: 'Export' }));

    await waitFor(() => expect(clicks).toHaveBeenCalledOnce());
  });
});

describe('the identifiers', () => {
  it('tell by what they are found', async () => {
    answers('get', '/api/dlp/identifiers', page([IDENTIFIER]));
    answers('get', '/api/dlp/identifiers/ar-dni', IDENTIFIER);
    const { person, container } = renderPortal('/data-loss-prevention/identifiers');
    await screen.findByText('Argentina, xx');
    expect(await violationsOf(container)).toHaveNoViolations();
    await person.click(screen.getByRole('button', { name: IDENTIFIER.name }));

    const panel = within(await screen.findByRole('dialog', { name: IDENTIFIER.name }));
    expect(await panel.findByText('\\d{8}')).toBeVisible();
    expect(panel.getByText('dni, documento (within 60 characters)')).toBeVisible();
    expect(panel.getByText('RENAPER')).toBeVisible();
    expect(panel.queryByRole('link', { name: 'RENAPER' })).toBeNull();
  });

  it('of keywords tell how many of them count', async () => {
    answers('get', '/api/dlp/identifiers/secret-project', {
      ...IDENTIFIER,
      kind: 'KEYWORDS',
      patterns: null,
      context: null,
      keywords: {
        criterion: 'ALL_WITHIN',
        characters: 80,
        words: [
          { word: 'Falcon', score: null },
          { word: 'budget', score: 3 },
        ],
      },
    });
    renderPortal('/data-loss-prevention/identifiers?identifier=secret-project');

    expect(await screen.findByText('All of them within 80 characters')).toBeVisible();
    expect(screen.getByText('Falcon')).toBeVisible();
    expect(screen.getByText('budget (3)')).toBeVisible();
  });

  it('say that there is none of that key', async () => {
    refuses('get', '/api/dlp/identifiers/nothing', { status: 404 });
    renderPortal('/data-loss-prevention/identifiers?identifier=nothing');

    expect(await screen.findByText('There is no such entry')).toBeVisible();
  });
});
