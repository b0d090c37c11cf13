import { Label } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import PauseCircleIcon from '@patternfly/react-icons/dist/esm/icons/pause-circle-icon';
import { useTranslation } from 'react-i18next';

/** Whether a policy acts, as a word with an icon. */
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
