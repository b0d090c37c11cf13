import { PageSection, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchAudit, type AuditEntry } from '../../api/audit';
import { TextFilter, SpanFilter } from '../../shared/filters/fields';
import { FilterBar } from '../../shared/filters/FilterBar';
import { rangeOf, SPANS } from '../../shared/filters/span';
import { oneOf, useFilters } from '../../shared/filters/useFilters';
import { PagedList } from '../../shared/PagedList';
import { useDebounced } from '../../shared/useDebounced';
import { usePages } from '../../shared/usePages';
import { AuditEntryPanel } from './AuditEntryPanel';
import { AuditTable } from './AuditTable';
import { VerifyTrail } from './VerifyTrail';

const NAMES = ['span', 'since', 'until'];

/** Who did what, in a chain that shows whether an entry was removed or changed. */
export function AuditTrail() {
  const { t } = useTranslation('logs');
  const coded = useFilters(NAMES);
  const [actor, setActor] = useState('');
  const [action, setAction] = useState('');
  const [shown, setShown] = useState<AuditEntry>();
  const { span, since, until } = coded.values;
  const filter = {
    actor: useDebounced(actor.trim()),
    action: useDebounced(action.trim()),
    ...rangeOf(oneOf(SPANS, span), since, until),
  };
  const isActive = coded.isActive || actor !== '' || action !== '';
  const pages = usePages<AuditEntry>(['logs', 'audit', filter], (cursor, signal) =>
    fetchAudit(filter, cursor, signal),
  );
  const clear = () => {
    coded.clear();
    setActor('');
    setAction('');
  };
  return (
    <PageSection isFilled>
      <Stack hasGutter>
        <StackItem>
          <VerifyTrail />
        </StackItem>
        <StackItem>
          <FilterBar label={t('audit.filter')} isActive={isActive} onClear={clear}>
            <TextFilter label={t('audit.actor')} value={actor} onChange={setActor} />
            <TextFilter label={t('audit.action')} value={action} onChange={setAction} />
            <SpanFilter filters={coded} />
          </FilterBar>
        </StackItem>
        <StackItem>
          <PagedList
            pages={pages}
            emptyTitle={isActive ? t('noMatchTitle') : t('audit.emptyTitle')}
            emptyBody={isActive ? t('noMatchBody') : t('audit.emptyBody')}
          >
            <AuditTable entries={pages.items} onShow={setShown} />
          </PagedList>
        </StackItem>
      </Stack>
      {shown !== undefined && <AuditEntryPanel entry={shown} onClose={() => setShown(undefined)} />}
    </PageSection>
  );
}
