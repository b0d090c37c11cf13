import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BULK_OUTCOMES, type BulkItem } from '../../../api/bulkJobs';
import { ChoiceFilter } from '../../../shared/filters/fields';
import { oneOf } from '../../../shared/filters/useFilters';
import { PagedList } from '../../../shared/PagedList';
import { ItemStateLabel } from '../ItemStateLabel';
import { useBulkItems } from './useBulkJob';

/** The items of a job: what came of each, and where it stands now. */
export function BulkOutcomes({ id }: { readonly id: string }) {
  const { t } = useTranslation('quarantine');
  const [chosen, setChosen] = useState('');
  const pages = useBulkItems(id, oneOf(BULK_OUTCOMES, chosen));
  return (
    <section aria-label={t('items')}>
      <h2 className="cw-panel-heading">{t('items')}</h2>
      <ChoiceFilter
        label={t('bulk.outcome')}
        value={chosen}
        options={BULK_OUTCOMES.map((value) => ({ value, label: t(`bulk.outcomeOf.${value}`) }))}
        onChange={setChosen}
      />
      <PagedList pages={pages} emptyTitle={t('noMatchTitle')} emptyBody={t('bulk.noItems')}>
        <Table aria-label={t('bulk.table')} variant="compact">
          <Thead>
            <Tr>
              <Th width={50}>{t('title')}</Th>
              <Th>{t('bulk.outcome')}</Th>
              <Th>{t('bulk.now')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {pages.items.map((line) => (
              <Line key={line.item.id} line={line} />
            ))}
          </Tbody>
        </Table>
      </PagedList>
    </section>
  );
}

function Line({ line: { item, outcome } }: { readonly line: BulkItem }) {
  const { t } = useTranslation('quarantine');
  return (
    <Tr>
      <Td dataLabel={t('title')} className="cw-break">
        {item.title.trim() === '' ? t('untitled') : item.title}
        <Content component="small">{item.owner}</Content>
      </Td>
      <Td dataLabel={t('bulk.outcome')}>
        {t(outcome === null ? 'bulk.waiting' : (`bulk.outcomeOf.${outcome}` as const))}
      </Td>
      <Td dataLabel={t('bulk.now')}>
        <ItemStateLabel state={item.state} />
      </Td>
    </Tr>
  );
}
