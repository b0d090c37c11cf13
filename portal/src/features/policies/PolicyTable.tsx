import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Policy } from '../../api/policies';
import { useTerms } from '../../shared/useTerms';
import { useOrganizationName } from '../dashboard/useServices';
import { effectsOf } from './effects';
import { PolicySwitch } from './PolicySwitch';

/** Where the settings of a context's policies are. */
const PAGES = {
  threat: '/advanced-threat-protection/policies',
  dlp: '/data-loss-prevention/policies',
} as const;

interface PolicyTableProps {
  readonly context: 'threat' | 'dlp';
  readonly label: string;
  readonly policies: readonly Policy[];
}

/** The policies: whose, for what, in which order, what they do, on or off. */
export function PolicyTable({ context, label, policies }: PolicyTableProps) {
  const { t } = useTranslation('pages');
  return (
    <Table aria-label={label} variant="compact">
      <Thead>
        <Tr>
          <Th width={30}>{t('policies.name')}</Th>
          <Th>{t('policies.service')}</Th>
          <Th modifier="fitContent">{t('policies.priority')}</Th>
          <Th width={30}>{t('policies.actions')}</Th>
          <Th>{t('policies.mode')}</Th>
          <Th>{t('policies.state')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {policies.map((policy) => (
          <PolicyRow key={policy.id} context={context} policy={policy} />
        ))}
      </Tbody>
    </Table>
  );
}

interface PolicyRowProps {
  readonly context: 'threat' | 'dlp';
  readonly policy: Policy;
}

function PolicyRow({ context, policy }: PolicyRowProps) {
  const { t } = useTranslation(['pages', 'dashboard']);
  const organization = useOrganizationName(policy.organizationId);
  return (
    <Tr>
      <Td dataLabel={t('pages:policies.name')}>
        <Link to={`${PAGES[context]}/${policy.id}`}>{policy.name}</Link>
        {policy.description && (
          <Content component="small" lang="en">
            {policy.description}
          </Content>
        )}
      </Td>
      <Td dataLabel={t('pages:policies.service')}>
        {t(`dashboard:service.${policy.service}`)}
        <Content component="small">{organization}</Content>
      </Td>
      <Td dataLabel={t('pages:policies.priority')}>{policy.priority}</Td>
      <Td dataLabel={t('pages:policies.actions')} className="cw-break">
        <Effects policy={policy} />
      </Td>
      <Td dataLabel={t('pages:policies.mode')}>
        {policy.monitorOnly === true ? t('pages:policies.monitor') : t('pages:policies.act')}
      </Td>
      <Td dataLabel={t('pages:policies.state')}>
        <PolicySwitch context={context} policy={policy} />
      </Td>
    </Tr>
  );
}

function Effects({ policy }: { readonly policy: Policy }) {
  const term = useTerms();
  return (
    <ul className="cw-plain-list">
      {effectsOf(policy).map(({ kind, what, action }) => (
        <li key={`${kind} ${what}`}>
          {kind === 'template' ? what : term(kind, what)}: {term('action', action)}
        </li>
      ))}
    </ul>
  );
}
