import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { isTemporary } from '../api/problem';
import type { Page } from '../api/pages';

type Fetch<P> = (cursor: string | undefined, signal: AbortSignal) => Promise<P>;

interface PagesOptions {
  /** How often a list is asked for again while only its first page is shown. */
  readonly refreshMs?: number | undefined;
}

const POLL_WHILE_AWAY_MS = 5_000;

/** A list that comes in pages from the server, as far as it was asked for. */
export function usePages<T, P extends Page<T> = Page<T>>(
  key: QueryKey,
  fetchPage: Fetch<P>,
  options: PagesOptions = {},
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: P) => page.next ?? undefined,
    // While a filter changes, the lines from before stay.
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => {
      if (isTemporary(state.error)) {
        return POLL_WHILE_AWAY_MS;
      }
      return state.data?.pages.length === 1 ? (options.refreshMs ?? false) : false;
    },
  });
  const items: readonly T[] = query.data?.pages.flatMap((page) => page.items) ?? [];
  return { ...query, items };
}

export type Pages<T> = ReturnType<typeof usePages<T>>;
