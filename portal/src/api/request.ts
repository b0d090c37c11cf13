import { ProblemError, toProblem } from './problem';
import { sessionFetch } from './sessionFetch';

export interface RequestOptions {
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** What a call gives: the JSON body and, for accepted work, where to look for its outcome. */
export interface Answer<T> {
  readonly body: T;
  readonly location: string | undefined;
}

function address(path: string, query: RequestOptions['query']): URL {
  const url = new URL(path, location.origin);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) {
      url.searchParams.set(name, String(value));
    }
  }
  return url;
}

async function readJson(answer: Response): Promise<unknown> {
  if (!/\bjson\b/.test(answer.headers.get('Content-Type') ?? '')) {
    return undefined;
  }
  return answer.json().catch(() => undefined);
}

/** Sends JSON, reads JSON; everything but success is thrown as a `ProblemError`. */
export async function call<T>(
  method: string,
  path: string,
  options: RequestOptions = {},
): Promise<Answer<T>> {
  const request = new Request(address(path, options.query), {
    method,
    headers: {
      Accept: 'application/json',
      ...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const answer = await sessionFetch(request);
  const body = await readJson(answer);
  if (!answer.ok) {
    throw new ProblemError(toProblem(answer.status, answer.statusText, body));
  }
  return { body: body as T, location: answer.headers.get('Location') ?? undefined };
}

/** `call` for those who want nothing but the body. */
export async function get<T>(path: string, options?: RequestOptions): Promise<T> {
  return (await call<T>('GET', path, options)).body;
}
