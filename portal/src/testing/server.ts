import { http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import type { Problem } from '../api/problem';
import { aSession, noServices, noStatistics, page } from './samples';

/** The services as a test sees them: signed in, nothing provisioned, no task, until it says otherwise. */
export const server = setupServer(
  http.get('*/api/auth/session', () => HttpResponse.json(aSession())),
  http.get('*/api/provisioning/services', () => HttpResponse.json(page(noServices()))),
  http.get('*/api/provisioning/tasks', () => HttpResponse.json(page([]))),
  http.get('*/api/connections', () => HttpResponse.json(page([]))),
  http.get('*/api/:context/policies', () => HttpResponse.json(page([]))),
  http.get('*/api/dlp/templates', () => HttpResponse.json(page([]))),
  http.get('*/api/dlp/identifiers', () => HttpResponse.json(page([]))),
  http.get('*/api/quarantine/release-requests', () => HttpResponse.json(page([]))),
  http.get('*/api/quarantine/items', () => HttpResponse.json(page([]))),
  http.get('*/api/logs', () => HttpResponse.json(page([]))),
  http.get('*/api/logs/statistics', () => HttpResponse.json(noStatistics())),
  http.get('*/api/logs/audit', () => HttpResponse.json(page([]))),
);

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** From now on the path answers with this JSON. */
export function answers(method: Method, path: string, body: JsonBodyType, status = 200): void {
  server.use(http[method](`*${path}`, () => HttpResponse.json(body, { status })));
}

/** From now on the path refuses with this problem. */
export function refuses(method: Method, path: string, problem: Partial<Problem>): void {
  const status = problem.status ?? 500;
  server.use(
    http[method](`*${path}`, () =>
      HttpResponse.json(
        { type: 'about:blank', title: 'Refused', ...problem, status },
        { status, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
}

/** From now on the path answers, and what was sent to it is kept. */
export function records(method: Method, path: string, body: JsonBodyType, status = 200): Request[] {
  const requests: Request[] = [];
  server.use(
    http[method](`*${path}`, ({ request }) => {
      requests.push(request.clone());
      return HttpResponse.json(body, { status });
    }),
  );
  return requests;
}
