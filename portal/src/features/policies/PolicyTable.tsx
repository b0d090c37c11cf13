import { Content, Label } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import PauseCircleIcon from '@patternfly/react-icons/dist/esm/icons/pause-circle-icon';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../api/policies';
import { useOrganizationName } from '../dashboard/useServices';

interface PolicyTableProps {
  readonly label: string;
  readonly policies: readonly Policy[];
}

/** The policies as they are: whose, for what, acting or watching, on or off. */
export function PolicyTable({ label, policies }: PolicyTableProps) {
  const { t } = useTranslation('pages');
  return (
    <Table aria-label={label} variant="compact">
      <Thead>
        <Tr>
          <Th width={40}>{t('policies.name')}</Th>
          <Th>{t('policies.service')}</Th>
          <Th>{t('policies.mode')}</Th>
          <Th>{t('policies.state')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {policies.map((policy) => (
          <PolicyRow key={policy.id} policy={policy} />
        ))}
      </Tbody>
    </Table>
  );
}

function PolicyRow({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation(['pages', 'dashboard']);
  const organization = useOrganizationName(policy.organizationId);
  return (
    <Tr>
      <Td dataLabel={t('pages:policies.name')}>
        {policy.name}
        {policy.description && <Content component="small">{policy.description}</Content>}
      </Td>
      <Td dataLabel={t('pages:policies.service')}>
        {t(`dashboard:service.${policy.service}`)}
        <Content component="small">{organization}</Content>
      </Td>
      <Td dataLabel={t('pages:policies.mode')}>
        {policy.monitorOnly === true ? t('pages:policies.monitor') : t('pages:policies.act')}
      </Td>
      <Td dataLabel={t('pages:policies.state')}>
        <EnabledLabel enabled={policy.enabled} />
      </Td>
    </Tr>
  );
}

export function EnabledLabel({ enabled }: { readonly enabled: boolean }) {
  const { t } = useTranslation('pages');
  return enabled ? (
    <Label color="green" icon={<CheckCircleIcon />}>
      {t('policies.on')}
    </Label>
  ) : (
    <Label color="grey" icon={<PauseCircleIcon />}>
      {t('policies.off')}
    </Label>
  );
}
