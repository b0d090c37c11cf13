import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
} from '@patternfly/react-core';
import CloudIcon from '@patternfly/react-icons/dist/esm/icons/cloud-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import { useTranslation } from 'react-i18next';
import { ProblemError, isTemporary } from '../api/problem';

interface LoadFailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Stands where content would be: what is wrong, whether waiting helps, and a way to ask again. */
export function LoadFailure({ error, onRetry }: LoadFailureProps) {
  const { t } = useTranslation();
  const temporary = isTemporary(error);
  const forbidden = error instanceof ProblemError && error.status === 403;
  return (
    <EmptyState
      headingLevel="h2"
      icon={temporary ? CloudIcon : ExclamationCircleIcon}
      titleText={temporary ? t('temporary.title') : t('failure.title')}
      status={temporary ? 'warning' : 'danger'}
    >
      <EmptyStateBody>
        {temporary ? t('temporary.body') : forbidden ? t('failure.forbidden') : error.message}
      </EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button variant="secondary" onClick={onRetry}>
            {t('retry')}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
}
