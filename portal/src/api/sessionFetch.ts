import { SessionExpiredError, UnreachableError } from './problem';

const REQUESTED_WITH = 'cloudward-portal';
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const REFRESH_PATH = '/api/auth/session/refresh';
const REFRESH_LOCK = 'cloudward-session-refresh';

type Listener = () => void;

const expiryListeners = new Set<Listener>();

/** Calls the listener whenever a request met an ended session that could not be renewed. */
export function onSessionExpired(listener: Listener): () => void {
  expiryListeners.add(listener);
  return () => expiryListeners.delete(listener);
}

function markUnsafe(request: Request): void {
  if (!SAFE_METHODS.has(request.method)) {
    request.headers.set('X-Requested-With', REQUESTED_WITH);
  }
}

async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    throw new UnreachableError();
  }
}

/** Refresh tokens rotate, so tabs take turns; without the Web Locks API the server's grace period helps. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if ('locks' in navigator) {
    return navigator.locks.request(REFRESH_LOCK, work);
  }
  return work();
}

let refreshing: Promise<boolean> | undefined;

/** Renews the session by its refresh cookie, once for all who ask at the same time. */
export function refreshSession(): Promise<boolean> {
  refreshing ??= inTurn(async () => {
    const answer = await send(
      new Request(new URL(REFRESH_PATH, location.origin), {
        method: 'POST',
        headers: { 'X-Requested-With': REQUESTED_WITH },
      }),
    );
    return answer.ok;
  }).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

function isSignIn(request: Request): boolean {
  return new URL(request.url).pathname === '/api/auth/login';
}

/** The way to the server for what needs no session; unsafe calls carry our header here, too. */
export async function openFetch(request: Request): Promise<Response> {
  markUnsafe(request);
  return send(request);
}

/**
 * The only way to the server with a session: cookies carry the session, unsafe calls carry our header, and an ended
 * session is renewed once before the caller hears about it.
 */
export async function sessionFetch(request: Request): Promise<Response> {
  markUnsafe(request);
  const again = request.clone();
  const answer = await send(request);
  if (answer.status !== 401 || isSignIn(request)) {
    return answer;
  }
  if (await refreshSession()) {
    const second = await send(again);
    if (second.status !== 401) {
      return second;
    }
  }
  expiryListeners.forEach((listener) => listener());
  throw new SessionExpiredError();
}
