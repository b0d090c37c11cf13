import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isTemporary, ProblemError } from '../../api/problem';
import { fetchThreatPolicy } from '../../api/threatPolicies';
import { LoadFailure } from '../../shared/LoadFailure';
import { Loading } from '../../shared/Loading';
import { Notice } from '../../shared/Notice';
import { PolicyEditor } from './PolicyEditor';
import { POLICY_KEY } from './usePolicyForm';

const POLL_WHILE_AWAY_MS = 5_000;

/** One threat policy with all its settings, to be looked at and changed. */
export function ThreatPolicyPage() {
  const { t } = useTranslation('policy');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: [POLICY_KEY, id],
    queryFn: ({ signal }) => fetchThreatPolicy(id, signal),
    // What is being edited stays as it was read; the version tells if somebody else was quicker.
    staleTime: Infinity,
    gcTime: 0,
    refetchInterval: ({ state }) => (isTemporary(state.error) ? POLL_WHILE_AWAY_MS : false),
  });
  return (
    <PageSection isFilled>
      {data !== undefined ? (
        <PolicyEditor
          key={`${data.id} ${data.version}`}
          policy={data}
          onReload={() => void refetch()}
        />
      ) : error === null ? (
        <Loading />
      ) : error instanceof ProblemError && error.status === 404 ? (
        <Notice variant="info" isInline component="h2" title={t('notHere')} />
      ) : (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      )}
    </PageSection>
  );
}
