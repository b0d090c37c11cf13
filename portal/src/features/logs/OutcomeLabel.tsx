import { Label } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import PlayCircleIcon from '@patternfly/react-icons/dist/esm/icons/play-circle-icon';
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon';
import { useTranslation } from 'react-i18next';
import type { LogOutcome } from '../../api/logs';

const APPEARANCE = {
  STARTED: { color: 'blue', icon: <PlayCircleIcon /> },
  SUCCESS: { color: 'green', icon: <CheckCircleIcon /> },
  FAILURE: { color: 'red', icon: <ExclamationCircleIcon /> },
  ACTION_REQUIRED: { color: 'orange', icon: <ExclamationTriangleIcon /> },
  DETECTED: { color: 'purple', icon: <SearchIcon /> },
} as const satisfies Record<LogOutcome, object>;

/** How it went, as a word with an icon and a colour. */
export function OutcomeLabel({ outcome }: { readonly outcome: LogOutcome }) {
  const { t } = useTranslation('logs');
  return (
    <Label isCompact {...APPEARANCE[outcome]}>
      {t(`outcomeOf.${outcome}`)}
    </Label>
  );
}
