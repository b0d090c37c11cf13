import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { answers, refuses, server } from '../../testing/server';

const TEXT = '💳 4012888888881881, thanks';

const SCAN = {
  matches: [
    {
      identifier: 'credit-card',
      confidence: 95,
      start: 2,
      end: 18,
      masked: '************1881',
      part: '0',
      validator: 'luhn',
      context: 'card',
    },
  ],
  templates: [{ template: 'pci-dss', name: 'PCI DSS', count: 1 }],
  counts: { 'credit-card': 1 },
  truncated: false,
};

async function scan() {
  const view = renderPortal('/data-loss-prevention/try-it');
  const box = await screen.findByRole('textbox', { name: 'Text' });
  expect(screen.getByRole('button', { name: 'Scan' })).toBeDisabled();
  await view.person.click(box);
  await view.person.paste(TEXT);
  await view.person.click(screen.getByRole('button', { name: 'Scan' }));
  return view;
}

describe('trying data loss prevention', () => {
  it('marks what was found in the text and says why', async () => {
    const asked: { url: string; type: string | null; text: string }[] = [];
    server.use(
      http.post('*/api/dlp/scans', async ({ request }) => {
        const type = request.headers.get('Content-Type');
        asked.push({ url: request.url, type, text: await request.text() });
        return HttpResponse.json(SCAN);
      }),
    );
    const { container, router } = await scan();

    expect(await screen.findByText('1 place was found')).toBeVisible();
    const text = within(screen.getByRole('region', { name: 'In the text' }));
    expect(text.getByText('4012888888881881').tagName).toBe('MARK');
    const matches = within(screen.getByRole('grid', { name: 'What was found' }));
    for (const word of ['credit-card', '95 %', /luhn.*“card” stands nearby/]) {
      expect(matches.getByText(word)).toBeVisible();
    }
    expect(screen.getByText('PCI DSS')).toBeVisible();
    expect(await violationsOf(container)).toHaveNoViolations();
    expect(asked).toEqual([
      {
        url: 'https://portal.example/api/dlp/scans',
        type: 'text/plain; charset=utf-8',
        text: TEXT,
      },
    ]);
    expect(router.state.location.search).toBe('');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  it('shows a match in the text on demand', async () => {
    answers('post', '/api/dlp/scans', SCAN);
    Element.prototype.scrollIntoView = () => undefined;
    const { person } = await scan();
    await person.click(await screen.findByRole('button', { name: '************1881' }));

    expect(screen.getByText('4012888888881881')).toHaveClass('cw-chosen');
  });

  it('says that nothing was found', async () => {
    answers('post', '/api/dlp/scans', { matches: [], templates: [], counts: {}, truncated: false });
    await scan();

    expect(await screen.findByText('Nothing was found')).toBeVisible();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('keeps the text when the service is busy', async () => {
    refuses('post', '/api/dlp/scans', { status: 503, title: 'Too many scans are waiting' });
    await scan();

    await waitFor(() =>
      expect(screen.getByText('This did not work: Too many scans are waiting')).toBeVisible(),
    );
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue(TEXT);
  });
});
