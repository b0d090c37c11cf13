import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  PageSection,
} from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { fetchConsentOutcome } from '../../api/connections';
import { Loading } from '../../shared/Loading';
import { LoadFailure } from '../../shared/LoadFailure';
import { usePageTitle } from '../../shared/usePageTitle';

/** Where Microsoft's consent page leads back to: usually a second tab that is no longer needed. */
export function ConsentReturnPage({ verificationId }: { readonly verificationId: string }) {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery({
    queryKey: ['consent', verificationId],
    queryFn: () => fetchConsentOutcome(verificationId),
    refetchInterval: (query) => (query.state.data?.state === 'PENDING' ? 2_000 : false),
  });
  usePageTitle(t('consent.start'));
  if (error !== null) {
    return <LoadFailure error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined || data.state === 'PENDING') {
    return <Loading />;
  }
  const granted = data.state === 'VERIFIED';
  const proceed = `/dashboard?dialog=provision&verification=${encodeURIComponent(verificationId)}`;
  return (
    <PageSection>
      <EmptyState
        headingLevel="h1"
        icon={granted ? CheckCircleIcon : ExclamationCircleIcon}
        status={granted ? 'success' : 'danger'}
        titleText={t(granted ? 'consent.returned.granted' : 'consent.returned.refused')}
      >
        <EmptyStateBody>
          {t(granted ? 'consent.returned.grantedBody' : 'consent.returned.refusedBody')}
        </EmptyStateBody>
        {granted && (
          <EmptyStateFooter>
            <EmptyStateActions>
              <Button variant="link" onClick={() => void navigate(proceed, { replace: true })}>
                {t('consent.returned.continue')}
              </Button>
            </EmptyStateActions>
          </EmptyStateFooter>
        )}
      </EmptyState>
    </PageSection>
  );
}
