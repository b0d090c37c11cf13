import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem';
import { cancelTask, retryTask } from '../../api/provisioning';
import type { Service } from '../../api/services';
import type { Task } from '../../api/tasks';
import { useDialogs } from '../../app/dialogs';
import { useAnnouncements } from '../../shared/announcements';
import { useAction } from '../../shared/useAction';
import { TASKS_BUTTON_ID } from './tasksPanel';
import { TASKS_KEY } from './useTasks';

export interface TaskActions {
  readonly retry: (services: readonly Service[]) => void;
  readonly cancel: () => void;
  readonly synchronize: () => void;
  readonly isPending: boolean;
  readonly failure: string | undefined;
}

/** What a person can do about a task; a retry whose verification has expired asks for a new one. */
export function useTaskActions(task: Task): TaskActions {
  const { t } = useTranslation('tasks');
  const queries = useQueryClient();
  const { open } = useDialogs();
  const { notify } = useAnnouncements();
  const lookAgain = () => queries.invalidateQueries({ queryKey: TASKS_KEY });

  const retry = useAction(async (services: readonly Service[]) => {
    try {
      await retryTask(task.id, services);
    } catch (failure) {
      if (failure instanceof ProblemError && failure.names('verificationId')) {
        open({ dialog: 'retry', task: task.id, services: services.join(',') }, TASKS_BUTTON_ID);
        return;
      }
      throw failure;
    }
    notify(t('retried'), 'info');
    await lookAgain();
  });
  const cancel = useAction(async () => {
    await cancelTask(task.id);
    notify(t('cancelled'), 'info');
    await lookAgain();
  });
  const error = retry.error ?? cancel.error;

  return {
    retry: (services) => void retry.run(services),
    cancel: () => void cancel.run(),
    synchronize: () =>
      open({ dialog: 'synchronize', organization: task.organizationId }, TASKS_BUTTON_ID),
    isPending: retry.isPending || cancel.isPending,
    failure: error === undefined ? undefined : t('failedAction', { title: error.message }),
  };
}
