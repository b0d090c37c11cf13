import { useTranslation } from 'react-i18next';
import { ProblemError, isTemporary } from '../../api/problem';
import { useReason, type ReasonText } from '../../shared/useReason';

/** What went wrong with a verification and what helps, in the person's language. */
export function useRefusalText(): (error: Error) => ReasonText {
  const { t } = useTranslation('account');
  const explain = useReason();
  return (error) => {
    if (error instanceof ProblemError && error.problem.reason !== undefined) {
      return explain(error.problem.reason, error.problem.remedy);
    }
    if (isTemporary(error)) {
      return { what: t('notVerified'), remedy: t('unavailable') };
    }
    const detail = error instanceof ProblemError ? error.problem.detail : undefined;
    return { what: t('notVerified'), remedy: detail ?? error.message };
  };
}
