import { Label } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import PlayCircleIcon from '@patternfly/react-icons/dist/esm/icons/play-circle-icon';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { LogEntry } from '../../api/logs';
import { Moment } from '../../shared/Moment';

const APPEARANCE = {
  STARTED: { color: 'blue', icon: <PlayCircleIcon /> },
  SUCCESS: { color: 'green', icon: <CheckCircleIcon /> },
  FAILURE: { color: 'red', icon: <ExclamationCircleIcon /> },
  ACTION_REQUIRED: { color: 'orange', icon: <ExclamationTriangleIcon /> },
} as const;

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
            <Td dataLabel={t('pages:logs.service')}>{t(`dashboard:service.${entry.service}`)}</Td>
            <Td dataLabel={t('pages:logs.outcome')}>
              <Label isCompact {...APPEARANCE[entry.outcome]}>
                {t(`pages:logs.outcomeOf.${entry.outcome}`)}
              </Label>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
