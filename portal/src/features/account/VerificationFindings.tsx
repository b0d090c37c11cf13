import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  List,
  ListItem,
} from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import MinusCircleIcon from '@patternfly/react-icons/dist/esm/icons/minus-circle-icon';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '../../api/connections';
import { Notice } from '../../shared/Notice';
import { formatMoment } from '../../shared/time';

/** What Verify found: the organization, the account and its roles, the services with their licenses. */
export function VerificationFindings({ verification }: { readonly verification: Verification }) {
  const { t, i18n } = useTranslation(['account', 'dashboard']);
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  const names = (roles: readonly string[]) =>
    list.format(roles.map((role) => t(`account:role.${role as 'GLOBAL_READER'}`, role)));
  const heading = useRef<HTMLDivElement>(null);
  const { organization, account, services, expiresAt } = verification;
  useEffect(() => heading.current?.focus(), []);

  return (
    <div ref={heading} tabIndex={-1} className="cw-focus-target">
      <Notice variant="success" isInline title={t('account:verified')} component="h2">
        {t('account:found.expires', { time: formatMoment(expiresAt, i18n.language) })}
      </Notice>
      <DescriptionList
        isCompact
        orientation={{ md: 'horizontal' }}
        horizontalTermWidthModifier={{ md: '14ch' }}
        className="cw-findings"
        aria-label={t('account:verified')}
      >
        <Finding term={t('account:found.organization')}>{organization.name}</Finding>
        <Finding term={t('account:found.domains')}>{organization.domains.join(', ')}</Finding>
        {account !== null && (
          <Finding term={t('account:found.account')}>{account.userPrincipalName}</Finding>
        )}
        {account !== null && (
          <Finding term={t('account:found.roles')}>
            {account.roles.length === 0 ? t('account:found.noRoles') : names(account.roles)}
          </Finding>
        )}
        <Finding term={t('account:found.services')}>
          <List isPlain>
            {services.map(({ service, licensed }) => (
              <ListItem key={service} icon={licensed ? <CheckCircleIcon /> : <MinusCircleIcon />}>
                {t(`dashboard:service.${service}`)}
                {!licensed && `: ${t('account:unlicensed')}`}
              </ListItem>
            ))}
          </List>
        </Finding>
      </DescriptionList>
    </div>
  );
}

interface FindingProps {
  readonly term: string;
  readonly children: React.ReactNode;
}

function Finding({ term, children }: FindingProps) {
  return (
    <DescriptionListGroup>
      <DescriptionListTerm>{term}</DescriptionListTerm>
      <DescriptionListDescription>{children}</DescriptionListDescription>
    </DescriptionListGroup>
  );
}
