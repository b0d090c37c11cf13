import { EmptyStateFooter } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PagedList } from '../../shared/PagedList';
import { PolicyTable } from './PolicyTable';
import { usePolicies } from './usePolicies';

interface PolicyListProps {
  readonly context: 'threat' | 'dlp';
}

/** The policies of one kind of protection, in whichever state their list is. */
export function PolicyList({ context }: PolicyListProps) {
  const { t } = useTranslation('pages');
  const pages = usePolicies(context);
  return (
    <PagedList
      pages={pages}
      emptyTitle={t('policies.emptyTitle')}
      emptyBody={t('policies.emptyBody')}
      emptyAction={
        <EmptyStateFooter>
          <Link to="/dashboard">{t('policies.toDashboard')}</Link>
        </EmptyStateFooter>
      }
    >
      <PolicyTable context={context} label={t(`${context}.table`)} policies={pages.items} />
    </PagedList>
  );
}
