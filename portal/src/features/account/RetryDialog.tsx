import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Verification } from '../../api/connections';
import { SessionExpiredError } from '../../api/problem';
import { retryTask } from '../../api/provisioning';
import type { Service } from '../../api/services';
import { useAnnouncements } from '../../shared/announcements';
import { useAction } from '../../shared/useAction';
import { TASKS_KEY } from '../tasks/useTasks';
import { AccountDialog } from './AccountDialog';
import { useRefusalText } from './useRefusalText';
import { useVerification } from './useVerification';

interface RetryDialogProps {
  readonly taskId: string;
  readonly services: readonly Service[];
  readonly onClose: () => void;
}

/** A retry whose earlier verification has expired: verify again, then retry the same services. */
export function RetryDialog({ taskId, services, onClose }: RetryDialogProps) {
  const { t } = useTranslation(['account', 'tasks']);
  const queries = useQueryClient();
  const { notify } = useAnnouncements();
  const explain = useRefusalText();
  const state = useVerification();
  const retry = useAction(async (verification: Verification) => {
    await retryTask(taskId, services, verification.id);
    await queries.invalidateQueries({ queryKey: TASKS_KEY });
    notify(t('tasks:retried'), 'info');
    onClose();
  });
  const isShown = retry.error !== undefined && !(retry.error instanceof SessionExpiredError);
  const text = isShown ? explain(retry.error) : undefined;
  return (
    <AccountDialog
      title={t('account:retry.title')}
      intro={t('account:retry.intro')}
      state={state}
      submitLabel={t('account:retry.submit')}
      submittingLabel={t('account:submitting')}
      isSubmitting={retry.isPending}
      failure={text && [text.what, text.remedy].filter(Boolean).join(' ')}
      onSubmit={(verification) => void retry.run(verification)}
      onClose={onClose}
    />
  );
}
