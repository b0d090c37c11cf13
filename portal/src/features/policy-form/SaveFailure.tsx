import { AlertActionLink } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ProblemError, SessionExpiredError } from '../../api/problem';
import { Notice } from '../../shared/Notice';

interface SaveFailureProps {
  readonly error: Error | undefined;
  readonly onReload: () => void;
}

/** Why a policy was not saved; what is said at the fields is only pointed to. */
export function SaveFailure({ error, onReload }: SaveFailureProps) {
  return (
    <div role="alert">
      {error !== undefined && !(error instanceof SessionExpiredError) && (
        <Failure error={error} onReload={onReload} />
      )}
    </div>
  );
}

function Failure({ error, onReload }: { readonly error: Error; readonly onReload: () => void }) {
  const { t } = useTranslation(['policy', 'shell']);
  if (error instanceof ProblemError && error.status === 412) {
    return (
      <Notice
        variant="warning"
        isInline
        component="h2"
        title={t('policy:changedMeanwhile')}
        actionLinks={<AlertActionLink onClick={onReload}>{t('policy:reload')}</AlertActionLink>}
      >
        {t('policy:changedMeanwhileBody')}
      </Notice>
    );
  }
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return (
    <Notice
      variant="danger"
      isInline
      component="h2"
      title={t('shell:actionFailed', { title: error.message })}
    >
      {errors.length > 0 && (
        <ul lang="en">
          {errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {field}: {message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
