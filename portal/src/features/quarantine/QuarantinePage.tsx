import { EmptyState, EmptyStateBody, PageSection } from '@patternfly/react-core';
import ShieldAltIcon from '@patternfly/react-icons/dist/esm/icons/shield-alt-icon';
import { useTranslation } from 'react-i18next';
import { PagedList } from '../../shared/PagedList';
import { PageHeading } from '../../shared/PageHeading';
import { usePolicies } from '../policies/usePolicies';
import { RetentionTable } from './RetentionTable';

/** What holds for quarantined items; there is nothing in quarantine to list yet. */
export function QuarantinePage() {
  const { t } = useTranslation(['pages', 'shell']);
  const pages = usePolicies('quarantine');
  return (
    <>
      <PageHeading title={t('shell:area.quarantine')} intro={t('pages:quarantine.intro')} />
      <PageSection isFilled>
        <PagedList
          pages={pages}
          emptyTitle={t('pages:policies.emptyTitle')}
          emptyBody={t('pages:policies.emptyBody')}
        >
          <RetentionTable policies={pages.items} />
          <EmptyState
            headingLevel="h2"
            icon={ShieldAltIcon}
            titleText={t('pages:quarantine.itemsTitle')}
          >
            <EmptyStateBody>{t('pages:quarantine.itemsBody')}</EmptyStateBody>
          </EmptyState>
        </PagedList>
      </PageSection>
    </>
  );
}
