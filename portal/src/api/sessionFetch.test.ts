import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { server } from '../testing/server';
import { ProblemError, SessionExpiredError, UnreachableError } from './problem';
import { call, get } from './request';
import { onSessionExpired } from './sessionFetch';

function sessionEndsUntilRefreshed(refreshStatus = 200) {
  let renewed = false;
  const refreshes = vi.fn();
  server.use(
    http.post('*/api/auth/session/refresh', () => {
      refreshes();
      renewed = refreshStatus === 200;
      return new HttpResponse(null, { status: refreshStatus });
    }),
    http.all('*/api/things', async ({ request }) =>
      renewed
        ? HttpResponse.json({ sent: await request.text() })
        : new HttpResponse(null, { status: 401 }),
    ),
  );
  return refreshes;
}

describe('sessionFetch', () => {
  it('sends our header with unsafe calls only', async () => {
    const headers: (string | null)[] = [];
    server.use(
      http.all('*/api/things', ({ request }) => {
        headers.push(request.headers.get('X-Requested-With'));
        return HttpResponse.json({});
      }),
    );

    await get('/api/things');
    await call('POST', '/api/things', { body: {} });

    expect(headers).toEqual([null, 'cloudward-portal']);
  });

  it('renews an ended session once for all who ask and repeats what was asked', async () => {
    const refreshes = sessionEndsUntilRefreshed();

    const answers = await Promise.all([
      get('/api/things'),
      call('POST', '/api/things', { body: { a: 1 } }),
    ]);

    expect(refreshes).toHaveBeenCalledOnce();
    expect(answers[1]).toMatchObject({ body: { sent: '{"a":1}' } });
  });

  it('tells that the session has ended when it cannot be renewed', async () => {
    sessionEndsUntilRefreshed(401);
    const expired = vi.fn();
    const stop = onSessionExpired(expired);

    await expect(get('/api/things')).rejects.toBeInstanceOf(SessionExpiredError);
    stop();

    expect(expired).toHaveBeenCalledOnce();
  });

  it('leaves a refused sign-in to the form', async () => {
    server.use(
      http.post('*/api/auth/login', () =>
        HttpResponse.json({ title: 'Sign-in failed' }, { status: 401 }),
      ),
    );

    await expect(call('POST', '/api/auth/login', { body: {} })).rejects.toBeInstanceOf(
      ProblemError,
    );
  });

  it('says when nothing answers', async () => {
    server.use(http.get('*/api/things', () => HttpResponse.error()));

    await expect(get('/api/things')).rejects.toBeInstanceOf(UnreachableError);
  });
});
