import { Label, Spinner } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import MinusCircleIcon from '@patternfly/react-icons/dist/esm/icons/minus-circle-icon';
import UnlinkIcon from '@patternfly/react-icons/dist/esm/icons/unlink-icon';
import { useTranslation } from 'react-i18next';
import type { ServiceState } from '../../api/services';

function appearance(state: ServiceState) {
  switch (state) {
    case 'NOT_PROVISIONED':
      return { color: 'grey', icon: <MinusCircleIcon /> } as const;
    case 'PROVISIONING':
    case 'DEPROVISIONING':
      return { color: 'blue', icon: <Spinner isInline aria-hidden="true" /> } as const;
    case 'PROVISIONED':
      return { color: 'green', icon: <CheckCircleIcon /> } as const;
    case 'SYNCHRONIZATION_REQUIRED':
      return { color: 'orange', icon: <ExclamationTriangleIcon /> } as const;
    case 'FAILED':
      return { color: 'red', icon: <ExclamationCircleIcon /> } as const;
    case 'ACCESS_LOST':
      return { color: 'red', icon: <UnlinkIcon /> } as const;
  }
}

/** A service's state as a word with an icon and a colour. */
export function ServiceStateLabel({ state }: { readonly state: ServiceState }) {
  const { t } = useTranslation('dashboard');
  return <Label {...appearance(state)}>{t(`state.${state}`)}</Label>;
}
