import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useDialogs } from '../../app/dialogs';
import { useMay } from '../../session/SessionContext';

const ID = 'connect-organization';

/** The way to one more organization, once there is a first. */
export function ConnectButton() {
  const { t } = useTranslation('dashboard');
  const { open } = useDialogs();
  if (!useMay('provisioning:manage')) {
    return null;
  }
  return (
    <Button id={ID} variant="secondary" onClick={() => open({ dialog: 'provision' }, ID)}>
      {t('connect')}
    </Button>
  );
}
