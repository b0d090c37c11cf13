import { Label, Spinner } from '@patternfly/react-core';
import BanIcon from '@patternfly/react-icons/dist/esm/icons/ban-icon';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import { useTranslation } from 'react-i18next';
import type { TaskState } from '../../api/tasks';

function appearance(state: TaskState) {
  switch (state) {
    case 'COMPLETED':
      return { color: 'green', icon: <CheckCircleIcon /> } as const;
    case 'FAILED':
      return { color: 'red', icon: <ExclamationCircleIcon /> } as const;
    case 'ACTION_REQUIRED':
      return { color: 'orange', icon: <ExclamationTriangleIcon /> } as const;
    case 'CANCELLED':
      return { color: 'grey', icon: <BanIcon /> } as const;
    default:
      return { color: 'blue', icon: <Spinner isInline aria-hidden="true" /> } as const;
  }
}

/** A task's state as a word with an icon and a colour. */
export function TaskStateLabel({ state }: { readonly state: TaskState }) {
  const { t } = useTranslation('tasks');
  return (
    <Label isCompact {...appearance(state)}>
      {t(`state.${state}`)}
    </Label>
  );
}
