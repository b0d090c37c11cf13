import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { server } from '../testing/server';
import { ProblemError, SessionExpiredError, UnreachableError } from './problem';
import { signIn } from './session';
import { onSessionExpired, sessionFetch } from './sessionFetch';

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

function ask(method: 'GET' | 'POST', body?: string): Promise<Response> {
  const address = new URL('/api/things', window.location.origin);
  return sessionFetch(new Request(address, { method, ...(body === undefined ? {} : { body }) }));
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

    await ask('GET');
    await ask('POST', '{}');

    expect(headers).toEqual([null, 'cloudward-portal']);
  });

  it('renews an ended session once for all who ask and repeats what was asked', async () => {
    const refreshes = sessionEndsUntilRefreshed();

    const answers = await Promise.all([ask('GET'), ask('POST', '{"a":1}')]);

    expect(refreshes).toHaveBeenCalledOnce();
    expect(await answers[1].json()).toEqual({ sent: '{"a":1}' });
  });

  it('tells that the session has ended when it cannot be renewed', async () => {
    sessionEndsUntilRefreshed(401);
    const expired = vi.fn();
    const stop = onSessionExpired(expired);

    await expect(ask('GET')).rejects.toBeInstanceOf(SessionExpiredError);
    stop();

    expect(expired).toHaveBeenCalledOnce();
  });

  it('leaves a refused sign-in to the form', async () => {
    server.use(
      http.post('*/api/auth/login', () =>
        HttpResponse.json({ title: 'Sign-in failed' }, { status: 401 }),
      ),
    );

    await expect(signIn('olivia', 'wrong')).rejects.toBeInstanceOf(ProblemError);
  });

  it('says when nothing answers', async () => {
    server.use(http.get('*/api/things', () => HttpResponse.error()));

    await expect(ask('GET')).rejects.toBeInstanceOf(UnreachableError);
  });
});
