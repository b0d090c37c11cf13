import { Spinner } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/Notice';
import type { LinkStatus } from './linkStatus';

interface LinkOutcomeProps {
  readonly status: LinkStatus;
  readonly place: string;
}

type Ended = Exclude<LinkStatus, 'OFFERS_RELEASE' | 'OFFERS_REQUEST'>;

const SEVERITY = {
  NOT_ALLOWED: 'warning',
  USED: 'info',
  ASKED: 'success',
  DENIED: 'warning',
  RELEASING: 'info',
  RELEASED: 'success',
  RELEASE_FAILED: 'danger',
  DELETED: 'warning',
  EXPIRED: 'warning',
} as const satisfies Record<Ended, string>;

/** Why there is nothing to do, or what was done. */
export function LinkOutcome({ status, place }: LinkOutcomeProps) {
  const { t } = useTranslation('link');
  if (status === 'OFFERS_RELEASE' || status === 'OFFERS_REQUEST') {
    return null;
  }
  return (
    <Notice
      variant={SEVERITY[status]}
      isInline
      component="h2"
      title={t(`statusOf.${status}.title`)}
      {...(status === 'RELEASING' ? { customIcon: <Spinner isInline aria-hidden="true" /> } : {})}
    >
      {t(`statusOf.${status}.body`, { place })}
    </Notice>
  );
}
