import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { SessionExpiredError } from '../api/problem';
import { fetchSession, type Session } from '../api/session';
import { onSessionExpired } from '../api/sessionFetch';
import { LoadFailure } from '../shared/LoadFailure';
import { Loading } from '../shared/Loading';
import { SessionContext } from './SessionContext';
import { SessionExpiredDialog } from './SessionExpiredDialog';

const SESSION_KEY = ['session'];

function useExpired(): [boolean, () => void] {
  const [expired, setExpired] = useState(false);
  useEffect(() => onSessionExpired(() => setExpired(true)), []);
  return [expired, () => setExpired(false)];
}

/** Lets only signed-in people in; when a running session ends, asks again in place and keeps the page. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const location = useLocation();
  const queries = useQueryClient();
  const [expired, forgetExpiry] = useExpired();
  const session = useQuery({
    queryKey: SESSION_KEY,
    queryFn: ({ signal }) => fetchSession(signal),
    staleTime: Infinity,
  });

  const continueAs = async () => {
    const before = queries.getQueryData<Session>(SESSION_KEY);
    const now = await fetchSession();
    if (before?.administrator.id !== now.administrator.id) {
      window.location.assign('/dashboard');
      return;
    }
    queries.setQueryData(SESSION_KEY, now);
    forgetExpiry();
    await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== SESSION_KEY[0] });
  };

  if (session.data === undefined) {
    if (session.error instanceof SessionExpiredError) {
      const returnTo = location.pathname + location.search;
      return <Navigate to={`/sign-in?returnTo=${encodeURIComponent(returnTo)}`} replace />;
    }
    return session.error === null ? (
      <Loading />
    ) : (
      <LoadFailure error={session.error} onRetry={() => void session.refetch()} />
    );
  }
  return (
    <SessionContext value={session.data}>
      {children}
      {expired && (
        <SessionExpiredDialog
          username={session.data.administrator.email ?? session.data.administrator.name}
          onSignedIn={continueAs}
        />
      )}
    </SessionContext>
  );
}
