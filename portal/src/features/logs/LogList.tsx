import { PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchLog, type LogEntry } from '../../api/logs';
import { PagedList } from '../../shared/PagedList';
import { usePages } from '../../shared/usePages';
import { LiveSwitch } from './LiveSwitch';
import { LogEntryPanel } from './LogEntryPanel';
import { LogFilterBar } from './LogFilterBar';
import { LogTable } from './LogTable';
import { StatisticsCards } from './StatisticsCards';
import { useLogFilter } from './useLogFilter';

const LIVE_MS = 5_000;

/** What happened, newest first, and how much there is of it. */
export function LogList() {
  const { t } = useTranslation('logs');
  const state = useLogFilter();
  const { filter } = state;
  const [isLive, setLive] = useState(true);
  const [shown, setShown] = useState<LogEntry>();
  const key = ['logs', 'events', filter];
  const pages = usePages<LogEntry>(key, (cursor, signal) => fetchLog(filter, cursor, signal), {
    refreshMs: isLive ? LIVE_MS : undefined,
  });
  return (
    <PageSection isFilled>
      <Stack hasGutter>
        <StackItem>
          <StatisticsCards service={filter.service} organizationId={filter.organizationId} />
        </StackItem>
        <StackItem>
          <LogFilterBar state={state} />
        </StackItem>
        <StackItem>
          <LiveSwitch queryKey={key} pages={pages} isLive={isLive} onChange={setLive} />
        </StackItem>
        <StackItem>
          <PagedList
            pages={pages}
            emptyTitle={state.isActive ? t('noMatchTitle') : t('emptyTitle')}
            emptyBody={state.isActive ? t('noMatchBody') : t('emptyBody')}
          >
            <LogTable entries={pages.items} onShow={setShown} />
          </PagedList>
        </StackItem>
      </Stack>
      {shown !== undefined && <LogEntryPanel entry={shown} onClose={() => setShown(undefined)} />}
    </PageSection>
  );
}
