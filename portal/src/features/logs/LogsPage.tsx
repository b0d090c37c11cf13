import { PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { fetchLog, type LogEntry } from '../../api/logs';
import { PagedList } from '../../shared/PagedList';
import { PageHeading } from '../../shared/PageHeading';
import { usePages } from '../../shared/usePages';
import { LogTable } from './LogTable';

/** What happened, newest first. */
export function LogsPage() {
  const { t } = useTranslation(['pages', 'shell']);
  const pages = usePages<LogEntry>(['logs'], fetchLog);
  return (
    <>
      <PageHeading title={t('shell:area.logs')} intro={t('pages:logs.intro')} />
      <PageSection isFilled>
        <PagedList
          pages={pages}
          emptyTitle={t('pages:logs.emptyTitle')}
          emptyBody={t('pages:logs.emptyBody')}
        >
          <LogTable entries={pages.items} />
        </PagedList>
      </PageSection>
    </>
  );
}
