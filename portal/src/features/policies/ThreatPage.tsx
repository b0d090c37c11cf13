import { PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../shared/PageHeading';
import { PolicyList } from './PolicyList';

/** The threat policies. */
export function ThreatPage() {
  const { t } = useTranslation(['pages', 'shell']);
  return (
    <>
      <PageHeading title={t('shell:area.threat')} intro={t('pages:threat.intro')} />
      <PageSection isFilled>
        <PolicyList context="threat" />
      </PageSection>
    </>
  );
}
