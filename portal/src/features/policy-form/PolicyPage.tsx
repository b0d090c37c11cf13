import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { EditablePolicy, PolicyEditing } from '../../api/policyEditing';
import { isTemporary, ProblemError } from '../../api/problem';
import { LoadFailure } from '../../shared/LoadFailure';
import { Loading } from '../../shared/Loading';
import { Notice } from '../../shared/Notice';
import { PolicyEditor } from './PolicyEditor';

const POLL_WHILE_AWAY_MS = 5_000;

interface PolicyPageProps<P extends EditablePolicy> {
  readonly editing: PolicyEditing<P>;
  /** What only policies of this context have. */
  readonly children: ReactNode;
}

/** One policy with all its settings, to be looked at and changed. */
export function PolicyPage<P extends EditablePolicy>({ editing, children }: PolicyPageProps<P>) {
  const { t } = useTranslation('policy');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['policy', editing.context, id],
    queryFn: ({ signal }) => editing.fetch(id, signal),
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
          editing={editing}
          policy={data}
          onReload={() => void refetch()}
        >
          {children}
        </PolicyEditor>
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
