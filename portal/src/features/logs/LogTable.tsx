import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { LogEntry } from '../../api/logs';
import { Moment } from '../../shared/Moment';

/** The log's lines. */
export function LogTable({ entries }: { readonly entries: readonly LogEntry[] }) {
  const { t } = useTranslation(['pages', 'dashboard']);
  return (
    <Table aria-label={t('pages:logs.table')} variant="compact">
      <Thead>
        <Tr>
          <Th modifier="fitContent">{t('pages:logs.at')}</Th>
          <Th width={50}>{t('pages:logs.what')}</Th>
          <Th>{t('pages:logs.service')}</Th>
          <Th>{t('pages:logs.outcome')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Tr key={entry.id}>
            <Td dataLabel={t('pages:logs.at')} modifier="nowrap">
              <Moment at={entry.at} />
            </Td>
            <Td dataLabel={t('pages:logs.what')}>{entry.summary}</Td>
            <Td dataLabel={t('pages:logs.service')}>
              {entry.service && t(`dashboard:service.${entry.service}`)}
            </Td>
            <Td dataLabel={t('pages:logs.outcome')}>{entry.outcome}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
