import { Button, Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { LogEntry } from '../../api/logs';
import { Moment } from '../../shared/Moment';
import { useTerms } from '../../shared/useTerms';
import { useOrganizationName } from '../dashboard/useServices';
import { OutcomeLabel } from './OutcomeLabel';

interface LogTableProps {
  readonly entries: readonly LogEntry[];
  readonly onShow: (entry: LogEntry) => void;
}

/** The log's lines. */
export function LogTable({ entries, onShow }: LogTableProps) {
  const { t } = useTranslation('logs');
  return (
    <Table aria-label={t('table')} variant="compact">
      <Thead>
        <Tr>
          <Th modifier="fitContent">{t('at')}</Th>
          <Th width={40}>{t('what')}</Th>
          <Th>{t('item')}</Th>
          <Th>{t('service')}</Th>
          <Th>{t('outcome')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <LogRow key={entry.id} entry={entry} onShow={() => onShow(entry)} />
        ))}
      </Tbody>
    </Table>
  );
}

interface LogRowProps {
  readonly entry: LogEntry;
  readonly onShow: () => void;
}

function LogRow({ entry, onShow }: LogRowProps) {
  const { t } = useTranslation(['logs', 'dashboard']);
  const term = useTerms();
  const organization = useOrganizationName(entry.organizationId);
  return (
    <Tr>
      <Td dataLabel={t('logs:at')} modifier="nowrap">
        <Moment at={entry.at} />
      </Td>
      <Td dataLabel={t('logs:what')}>
        <Button variant="link" isInline onClick={onShow}>
          {t(`logs:kindOf.${entry.kind}`)}: {term('event', entry.event)}
        </Button>
        {/* The services write their sentences in English. */}
        <Content component="small" lang="en" className="cw-break">
          {entry.summary}
        </Content>
      </Td>
      <Td dataLabel={t('logs:item')} className="cw-break">
        {entry.title}
        {entry.owner && <Content component="small">{entry.owner}</Content>}
      </Td>
      <Td dataLabel={t('logs:service')}>
        {entry.service && t(`dashboard:service.${entry.service}`)}
        <Content component="small">{organization}</Content>
      </Td>
      <Td dataLabel={t('logs:outcome')}>
        <OutcomeLabel outcome={entry.outcome} />
      </Td>
    </Tr>
  );
}
