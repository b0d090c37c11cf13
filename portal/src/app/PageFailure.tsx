import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
} from '@patternfly/react-core';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import { useTranslation } from 'react-i18next';

/** Shown when a page itself is broken; the rest of the portal stays. */
export function PageFailure() {
  const { t } = useTranslation();
  return (
    <EmptyState
      headingLevel="h1"
      icon={ExclamationCircleIcon}
      status="danger"
      titleText={t('failure.unexpected')}
    >
      <EmptyStateBody>{t('failure.unexpectedBody')}</EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
}
