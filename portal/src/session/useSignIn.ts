import { useTranslation } from 'react-i18next';
import { ProblemError, isTemporary } from '../api/problem';
import { signIn } from '../api/session';
import { useAction } from '../shared/useAction';

/** Signs in and says in plain words why it did not work. */
export function useSignIn(onSignedIn: () => void | Promise<void>) {
  const { t } = useTranslation('session');
  const { run, isPending, error } = useAction(async (username: string, password: string) => {
    await signIn(username, password);
    await onSignedIn();
  });

  const explain = (failure: Error): string => {
    if (failure instanceof ProblemError && [400, 401, 422].includes(failure.status)) {
      return t('refused');
    }
    if (failure instanceof ProblemError && [423, 429].includes(failure.status)) {
      return t('locked');
    }
    return isTemporary(failure) ? t('unreachable') : t('failed', { title: failure.message });
  };

  return { signIn: run, isPending, failure: error === undefined ? undefined : explain(error) };
}
