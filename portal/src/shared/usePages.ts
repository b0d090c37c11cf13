import { useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from '../api/pages';

type Fetch<T> = (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>;

/** A list that comes in pages from the server, as far as it was asked for. */
export function usePages<T>(key: readonly string[], fetchPage: Fetch<T>) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) ?? [] };
}

export type Pages<T> = ReturnType<typeof usePages<T>>;
