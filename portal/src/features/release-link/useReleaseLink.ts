import { useQuery, useQueryClient } from '@tanstack/react-query';
import { isTemporary, ProblemError } from '../../api/problem';
import { fetchReleaseLink, followReleaseLink } from '../../api/releaseLinks';
import { useAction } from '../../shared/useAction';

const POLL_WHILE_RELEASING_MS = 2_000;
const POLL_WHILE_AWAY_MS = 5_000;

/** A link, watched while its item is being put back, and the way to follow it through. */
export function useReleaseLink(token: string) {
  const queries = useQueryClient();
  const key = ['release-link', token];
  const link = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => fetchReleaseLink(token, signal),
    refetchInterval: ({ state }) => {
      if (isTemporary(state.error)) {
        return POLL_WHILE_AWAY_MS;
      }
      return state.data?.state === 'RELEASING' ? POLL_WHILE_RELEASING_MS : false;
    },
  });
  const follow = useAction(async () => {
    try {
      queries.setQueryData(key, await followReleaseLink(token));
    } catch (failure) {
      if (!isRefusal(failure)) {
        throw failure;
      }
      // Something changed since the link was looked at; how it stands now says what.
      await link.refetch();
    }
  });
  return { link, follow };
}

/** Used, gone, released or not allowed any more. */
function isRefusal(failure: unknown): boolean {
  return failure instanceof ProblemError && [403, 404, 409].includes(failure.status);
}
