import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../api/policies';
import { EnabledLabel } from '../policies/EnabledLabel';

/** How long each service's quarantined items are kept. */
export function RetentionTable({ policies }: { readonly policies: readonly Policy[] }) {
  const { t } = useTranslation(['quarantine', 'pages', 'dashboard']);
  return (
    <Table aria-label={t('quarantine:policyTable')} variant="compact">
      <Thead>
        <Tr>
          <Th width={40}>{t('pages:policies.name')}</Th>
          <Th>{t('pages:policies.service')}</Th>
          <Th>{t('quarantine:retention')}</Th>
          <Th>{t('pages:policies.state')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {policies.map((policy) => (
          <Tr key={policy.id}>
            <Td dataLabel={t('pages:policies.name')}>{policy.name}</Td>
            <Td dataLabel={t('pages:policies.service')}>
              {t(`dashboard:service.${policy.service}`)}
            </Td>
            <Td dataLabel={t('quarantine:retention')}>
              {typeof policy.retentionDays === 'number' &&
                t('quarantine:days', { count: policy.retentionDays })}
            </Td>
            <Td dataLabel={t('pages:policies.state')}>
              <EnabledLabel enabled={policy.enabled} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
