import { AlertActionCloseButton, Flex } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProtectedService } from '../../api/services';
import { Notice } from '../../shared/Notice';
import { recall, remember } from '../../shared/preference';
import { freshlyProvisioned } from './organizations';

const PREFERENCE = 'next-steps-read';

/** After a completion: what is protected now, and where to go next. */
export function NextSteps({ services }: { readonly services: readonly ProtectedService[] }) {
  const { t, i18n } = useTranslation(['dashboard', 'shell']);
  const [now] = useState(Date.now);
  const [read, setRead] = useState(() => recall(PREFERENCE));
  const fresh = freshlyProvisioned(services, now);
  const mark = fresh
    .map(({ organizationId, service, since }) => `${organizationId}/${service}/${since}`)
    .join();
  if (fresh.length === 0 || read === mark) {
    return null;
  }
  const names = fresh.map(({ service }) => t(`dashboard:service.${service}`));
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
  const organization = fresh[0]?.organizationName ?? t('dashboard:noOrganization');
  const dismiss = () => {
    remember(PREFERENCE, mark);
    setRead(mark);
  };
  return (
    <Notice
      variant="success"
      isInline
      component="h2"
      title={t('dashboard:next.title', { organization, services: list, count: names.length })}
      actionClose={<AlertActionCloseButton aria-label={t('shell:dismiss')} onClose={dismiss} />}
      actionLinks={
        <Flex gap={{ default: 'gapMd' }}>
          <Link to="/advanced-threat-protection">{t('dashboard:next.threat')}</Link>
          <Link to="/data-loss-prevention">{t('dashboard:next.dlp')}</Link>
        </Flex>
      }
    >
      {t('dashboard:next.body')}
    </Notice>
  );
}
