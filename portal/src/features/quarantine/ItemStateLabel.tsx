import { Label, Spinner } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ClockIcon from '@patternfly/react-icons/dist/esm/icons/clock-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import LockIcon from '@patternfly/react-icons/dist/esm/icons/lock-icon';
import TrashIcon from '@patternfly/react-icons/dist/esm/icons/trash-icon';
import { useTranslation } from 'react-i18next';
import type { QuarantineState } from '../../api/quarantine';

const APPEARANCE = {
  HELD: { color: 'blue', icon: <LockIcon /> },
  RELEASING: { color: 'blue', icon: <Spinner isInline aria-hidden="true" /> },
  RELEASED: { color: 'green', icon: <CheckCircleIcon /> },
  RELEASE_FAILED: { color: 'red', icon: <ExclamationCircleIcon /> },
  DELETED: { color: 'grey', icon: <TrashIcon /> },
  EXPIRED: { color: 'grey', icon: <ClockIcon /> },
} as const satisfies Record<QuarantineState, object>;

/** An item's state as a word with an icon and a colour. */
export function ItemStateLabel({ state }: { readonly state: QuarantineState }) {
  const { t } = useTranslation('quarantine');
  return (
    <Label isCompact {...APPEARANCE[state]}>
      {t(`stateOf.${state}`)}
    </Label>
  );
}
