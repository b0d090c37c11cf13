import { EmptyStateFooter, PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PagedList } from '../../shared/PagedList';
import { PageHeading } from '../../shared/PageHeading';
import { PolicyTable } from './PolicyTable';
import { usePolicies } from './usePolicies';

interface PoliciesPageProps {
  readonly context: 'threat' | 'dlp';
}

/** The policies of one kind of protection, read-only. */
export function PoliciesPage({ context }: PoliciesPageProps) {
  const { t } = useTranslation(['pages', 'shell']);
  const pages = usePolicies(context);
  return (
    <>
      <PageHeading title={t(`shell:area.${context}`)} intro={t(`pages:${context}.intro`)} />
      <PageSection isFilled>
        <PagedList
          pages={pages}
          emptyTitle={t('pages:policies.emptyTitle')}
          emptyBody={t('pages:policies.emptyBody')}
          emptyAction={
            <EmptyStateFooter>
              <Link to="/dashboard">{t('pages:policies.toDashboard')}</Link>
            </EmptyStateFooter>
          }
        >
          <PolicyTable label={t(`pages:${context}.table`)} policies={pages.items} />
        </PagedList>
      </PageSection>
    </>
  );
}
