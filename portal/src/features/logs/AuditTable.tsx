import { Button, Content, Label } from '@patternfly/react-core';
import BanIcon from '@patternfly/react-icons/dist/esm/icons/ban-icon';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/audit';
import { Moment } from '../../shared/Moment';

interface AuditTableProps {
  readonly entries: readonly AuditEntry[];
  readonly onShow: (entry: AuditEntry) => void;
}

/** The entries of the audit trail. */
export function AuditTable({ entries, onShow }: AuditTableProps) {
  const { t } = useTranslation('logs');
  return (
    <Table aria-label={t('audit.table')} variant="compact">
      <Thead>
        <Tr>
          <Th modifier="fitContent">{t('at')}</Th>
          <Th>{t('audit.actor')}</Th>
          <Th>{t('audit.action')}</Th>
          <Th>{t('audit.target')}</Th>
          <Th>{t('outcome')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Tr key={entry.id}>
            <Td dataLabel={t('at')} modifier="nowrap">
              <Moment at={entry.at} />
            </Td>
            <Td dataLabel={t('audit.actor')} className="cw-break">
              {entry.actor.name}
              <Content component="small">{t(`audit.actorOf.${entry.actor.kind}`)}</Content>
            </Td>
            <Td dataLabel={t('audit.action')} className="cw-break">
              <Button variant="link" isInline onClick={() => onShow(entry)}>
                {entry.action}
              </Button>
            </Td>
            <Td dataLabel={t('audit.target')} className="cw-break">
              {entry.target.kind}
              <Content component="small">{entry.target.id}</Content>
            </Td>
            <Td dataLabel={t('outcome')}>
              <AuditOutcome outcome={entry.outcome} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

/** Whether it was done or refused. */
export function AuditOutcome({ outcome }: Pick<AuditEntry, 'outcome'>) {
  const { t } = useTranslation('logs');
  return outcome === 'SUCCESS' ? (
    <Label isCompact color="green" icon={<CheckCircleIcon />}>
      {t('audit.outcomeOf.SUCCESS')}
    </Label>
  ) : (
    <Label isCompact color="orange" icon={<BanIcon />}>
      {t('audit.outcomeOf.REFUSED')}
    </Label>
  );
}
