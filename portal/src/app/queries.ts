import { QueryClient } from '@tanstack/react-query';
import { isTemporary } from '../api/problem';

const RETRIES = 2;
const POLL_WHILE_AWAY_MS = 5_000;

/** Answers are asked for again only where waiting may help, and all the time while a service is away. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        networkMode: 'always',
        retry: (failures, error) => failures < RETRIES && isTemporary(error),
        refetchInterval: (query) => (isTemporary(query.state.error) ? POLL_WHILE_AWAY_MS : false),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
