import { Button, Content, Label } from '@patternfly/react-core';
import BanIcon from '@patternfly/react-icons/dist/esm/icons/ban-icon';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Effect, ListEntry } from '../../api/threatLists';
import { useMay } from '../../session/SessionContext';
import { Moment } from '../../shared/Moment';
import { RemoveEntryDialog } from './RemoveEntryDialog';

/** Entries of the lists: what, why, by whom and until when. */
export function EntryTable({ entries }: { readonly entries: readonly ListEntry[] }) {
  const { t } = useTranslation('lists');
  const mayManage = useMay('threat:manage');
  const [leaving, setLeaving] = useState<ListEntry>();
  return (
    <>
      <Table aria-label={t('table')} variant="compact">
        <Thead>
          <Tr>
            <Th width={30}>{t('value')}</Th>
            <Th>{t('effect')}</Th>
            <Th width={25}>{t('reason')}</Th>
            <Th>{t('owner')}</Th>
            <Th>{t('expiresAt')}</Th>
            {mayManage && <Th screenReaderText={t('actions')} />}
          </Tr>
        </Thead>
        <Tbody>
          {entries.map((entry) => (
            <Tr key={entry.id}>
              <Td dataLabel={t('value')} className="cw-break">
                {entry.value}
                <Content component="small">{t(`kindOf.${entry.kind}`)}</Content>
              </Td>
              <Td dataLabel={t('effect')}>
                <EffectLabel effect={entry.effect} />
              </Td>
              <Td dataLabel={t('reason')} className="cw-break">
                {entry.reason}
              </Td>
              <Td dataLabel={t('owner')} className="cw-break">
                {entry.owner}
                <Content component="small">
                  <Moment at={entry.createdAt} />
                </Content>
              </Td>
              <Td dataLabel={t('expiresAt')}>
                {entry.expiresAt === null ? t('never') : <Moment at={entry.expiresAt} />}
              </Td>
              {mayManage && (
                <Td isActionCell>
                  <Button
                    variant="link"
                    isInline
                    aria-label={t('remove.openThis', { value: entry.value })}
                    onClick={() => setLeaving(entry)}
                  >
                    {t('remove.open')}
                  </Button>
                </Td>
              )}
            </Tr>
          ))}
        </Tbody>
      </Table>
      {leaving !== undefined && (
        <RemoveEntryDialog entry={leaving} onClose={() => setLeaving(undefined)} />
      )}
    </>
  );
}

function EffectLabel({ effect }: { readonly effect: Effect }) {
  const { t } = useTranslation('lists');
  return effect === 'ALLOW' ? (
    <Label isCompact color="green" icon={<CheckCircleIcon />}>
      {t('effectOf.ALLOW')}
    </Label>
  ) : (
    <Label isCompact color="red" icon={<BanIcon />}>
      {t('effectOf.BLOCK')}
    </Label>
  );
}
