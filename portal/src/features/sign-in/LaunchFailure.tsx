import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/Notice';

/** What auth-service's reasons mean to the person; all others mean: begin again. */
const MEANINGS = {
  PROVIDER_UNAVAILABLE: 'launch.provider',
  UNKNOWN_ISSUER: 'launch.untrusted',
  WRONG_ISSUER: 'launch.untrusted',
  NOT_ALLOWED: 'launch.notAllowed',
  NO_CUSTOMER: 'launch.notAllowed',
} as const;

function isKnown(reason: string): reason is keyof typeof MEANINGS {
  return Object.hasOwn(MEANINGS, reason);
}

/** Says why a launch from the control panel ended here instead of on the Dashboard. */
export function LaunchFailure({ reason }: { readonly reason: string }) {
  const { t } = useTranslation('session');
  return (
    <div role="alert">
      <Notice variant="danger" isInline component="p" title={t('launch.title')}>
        {t(isKnown(reason) ? MEANINGS[reason] : 'launch.again')}
      </Notice>
    </div>
  );
}
