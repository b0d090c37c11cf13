import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '../../api/connections';
import { ProblemError, SessionExpiredError } from '../../api/problem';
import { submitRequest } from '../../api/provisioning';
import type { Service } from '../../api/services';
import { useAnnouncements } from '../../shared/announcements';
import { useAction } from '../../shared/useAction';
import { TASKS_PANEL_ID, useTasksPanel } from '../tasks/tasksPanel';
import { TASKS_KEY } from '../tasks/useTasks';
import { AccountDialog } from './AccountDialog';
import { ServiceChoice } from './ServiceChoice';
import { useVerification } from './useVerification';

interface ProvisionDialogProps {
  readonly initialServices: readonly Service[];
  /** A verification whose consent was already granted, in another tab perhaps. */
  readonly grantedId: string | undefined;
  readonly onClose: (focusNext?: string) => void;
}

/** The account information dialog: verify an administrator, choose services, submit. */
export function ProvisionDialog({ initialServices, grantedId, onClose }: ProvisionDialogProps) {
  const { t } = useTranslation('account');
  const state = useVerification(grantedId);
  const [services, setServices] = useState(initialServices);
  const [promote, setPromote] = useState(false);
  const [isIncomplete, setIncomplete] = useState(false);
  const submission = useSubmission(onClose);

  const submit = (verification: Verification) => {
    const licensed = verification.services.filter((entry) => entry.licensed);
    const chosen = services.filter((service) => licensed.some((e) => e.service === service));
    setIncomplete(chosen.length === 0);
    if (chosen.length > 0) {
      const isByPassword = state.method === 'PASSWORD';
      void submission.run(verification.id, chosen, promote && isByPassword);
    }
  };
  return (
    <AccountDialog
      title={t('title')}
      intro={t('intro')}
      state={state}
      submitLabel={t('submit')}
      submittingLabel={t('submitting')}
      isSubmitting={submission.isPending}
      failure={useFailureText(submission.error)}
      onSubmit={submit}
      onClose={() => onClose()}
    >
      {state.verification !== undefined && (
        <ServiceChoice
          verification={state.verification}
          hasDelegateAccount={state.method === 'PASSWORD'}
          services={services}
          onServices={setServices}
          promote={promote}
          onPromote={setPromote}
          isIncomplete={isIncomplete}
        />
      )}
    </AccountDialog>
  );
}

function useSubmission(onClose: ProvisionDialogProps['onClose']) {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const { announce } = useAnnouncements();
  const tasks = useTasksPanel();
  const [key] = useState(() => crypto.randomUUID());
  return useAction(
    async (verificationId: string, services: readonly Service[], promote: boolean) => {
      await submitRequest(
        { verificationId, services: [...services], promoteDelegateAccounts: promote },
        key,
      );
      await queries.invalidateQueries({ queryKey: TASKS_KEY });
      void queries.invalidateQueries({ queryKey: ['services'] });
      announce(t('submitted'));
      onClose(TASKS_PANEL_ID);
      tasks.open();
    },
  );
}

function useFailureText(error: Error | undefined): string | undefined {
  const { t } = useTranslation('account');
  if (error === undefined || error instanceof SessionExpiredError) {
    return undefined;
  }
  if (error instanceof ProblemError && error.names('verificationId')) {
    return t('expired');
  }
  if (error instanceof ProblemError && error.status === 409) {
    return t('conflict');
  }
  const detail = error instanceof ProblemError ? error.problem.detail : undefined;
  return t('failed', { title: detail ?? error.message });
}
