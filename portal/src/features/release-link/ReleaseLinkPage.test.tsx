import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReleaseLink } from '../../api/releaseLinks';
import { changeLanguage } from '../../i18n';
import { violationsOf } from '../../testing/accessibility';
import { renderPortal } from '../../testing/renderPortal';
import { answers, records, refuses } from '../../testing/server';

const PAGE = '/quarantine/links/AbC-_1';
const PATH = `/api${PAGE}`;

function aLink(link: Partial<ReleaseLink> = {}) {
  return {
    right: 'RELEASE',
    used: false,
    recipient: 'ana@northwind.example',
    state: 'HELD',
    title: 'Cheap offer',
    place: 'Inbox',
    sender: 'shop@elsewhere.example',
    categories: ['SPAM'],
    request: null,
    heldAt: '2026-01-05T10:00:00Z',
    expiresAt: '2026-01-12T10:00:00Z',
    ...link,
  };
}

/** Whoever follows a link has no session. */
function noSession() {
  refuses('get', '/api/auth/session', { status: 401 });
}

describe('a link out of a mail', () => {
  it('shows what it is about and does nothing by itself', async () => {
    noSession();
    const looks = records('get', PATH, aLink());
    const follows = records('post', PATH, aLink());
    const { container } = renderPortal(PAGE);

    for (const text of ['Cheap offer', 'shop@elsewhere.example', 'Spam', 'ana@northwind.example']) {
      expect(await screen.findByText(text)).toBeVisible();
    }
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your item in quarantine');
    expect(document.title).toContain('Your item in quarantine');
    expect(await violationsOf(container)).toHaveNoViolations();
    expect(looks).toHaveLength(1);
    expect(looks[0]?.credentials).toBe('omit');
    expect(follows).toHaveLength(0);
  });

  it('puts the item back once that is confirmed, and tells when it is there', async () => {
    noSession();
    answers('get', PATH, aLink());
    const { person } = renderPortal(PAGE);
    const button = await screen.findByRole('button', { name: 'Put it back' });
    const follows = records('post', PATH, aLink({ used: true, state: 'RELEASING' }));
    await person.click(button);

    expect(await screen.findByText('It is on its way back')).toBeVisible();
    expect(screen.getByRole('status')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
    expect(follows).toHaveLength(1);
    expect(follows[0]?.headers.get('X-Requested-With')).toBe('cloudward-portal');
    answers('get', PATH, aLink({ used: true, state: 'RELEASED' }));
    expect(await screen.findByText('It is back')).toBeVisible();
  });

  it('asks for the item where an administrator decides', async () => {
    noSession();
    answers('get', PATH, aLink({ right: 'REQUEST' }));
    answers('post', PATH, aLink({ right: 'REQUEST', used: true, request: 'PENDING' }));
    const { person } = renderPortal(PAGE);
    await person.click(await screen.findByRole('button', { name: 'Ask for it' }));

    expect(await screen.findByText('You have asked for it')).toBeVisible();
  });

  it.each([
    [{ right: 'NONE' }, 'You cannot get this item back yourself'],
    [{ used: true }, 'This link was used before'],
    [{ used: true, request: 'DENIED' }, 'An administrator declined'],
    [{ state: 'RELEASED' }, 'It is back'],
    [{ used: true, state: 'RELEASE_FAILED' }, 'It could not be put back'],
    [{ state: 'DELETED' }, 'It was deleted'],
    [{ state: 'EXPIRED' }, 'It is kept no longer'],
  ] as const)('offers nothing where there is nothing to do: %j', async (link, text) => {
    noSession();
    answers('get', PATH, aLink(link));
    const { container } = renderPortal(PAGE);

    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Put it back|Ask for it/ })).toBeNull();
    expect(await violationsOf(container)).toHaveNoViolations();
  });

  it('says what became of it when it was used in between', async () => {
    noSession();
    answers('get', PATH, aLink());
    const { person } = renderPortal(PAGE);
    const button = await screen.findByRole('button', { name: 'Put it back' });
    refuses('post', PATH, { status: 409, type: 'https://cloudward.io/problems/link-used' });
    answers('get', PATH, aLink({ used: true }));
    await person.click(button);

    expect(await screen.findByText('This link was used before')).toBeVisible();
  });

  it('can be tried again when the server failed', async () => {
    noSession();
    answers('get', PATH, aLink());
    refuses('post', PATH, { status: 500 });
    const { person } = renderPortal(PAGE);
    await person.click(await screen.findByRole('button', { name: 'Put it back' }));

    expect(await screen.findByText('This did not work')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Put it back' })).toBeEnabled();
  });

  it.each([
    [404, 'This link does not work'],
    [503, 'Temporarily unavailable'],
    [500, 'This could not be loaded'],
  ])('says why nothing can be shown when the service answers %i', async (status, text) => {
    noSession();
    refuses('get', PATH, { status });
    renderPortal(PAGE);

    expect(await screen.findByText(text)).toBeVisible();
  });

  it('speaks the language of its reader', async () => {
    noSession();
    answers('get', PATH, aLink());
    await changeLanguage('zh');
    renderPortal(PAGE);

    await waitFor(() => expect(screen.getByRole('button', { name: '放回原处' })).toBeVisible());
    await changeLanguage('en');
  });
});
