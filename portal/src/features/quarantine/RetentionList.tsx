import { PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { PagedList } from '../../shared/PagedList';
import { usePolicies } from '../policies/usePolicies';
import { RetentionTable } from './RetentionTable';

/** How long each service's quarantined items are kept. */
export function RetentionList() {
  const { t } = useTranslation('pages');
  const pages = usePolicies('quarantine');
  return (
    <PageSection isFilled>
      <PagedList
        pages={pages}
        emptyTitle={t('policies.emptyTitle')}
        emptyBody={t('policies.emptyBody')}
      >
        <RetentionTable policies={pages.items} />
      </PagedList>
    </PageSection>
  );
}
