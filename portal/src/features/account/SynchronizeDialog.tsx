import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { synchronize, type Verification } from '../../api/connections';
import { SessionExpiredError } from '../../api/problem';
import { useAnnouncements } from '../../shared/announcements';
import { useAction } from '../../shared/useAction';
import { useOrganizationName } from '../dashboard/useServices';
import { AccountDialog } from './AccountDialog';
import { useRefusalText } from './useRefusalText';
import { useVerification } from './useVerification';

interface SynchronizeDialogProps {
  readonly organizationId: string;
  /** Whether Microsoft 365 has to let Cloudward in again first. */
  readonly isAccessLost: boolean;
  readonly onClose: () => void;
}

/** A Global Administrator signs in so that changed sites and users are read, or lost access comes back. */
export function SynchronizeDialog(props: SynchronizeDialogProps) {
  const { organizationId, isAccessLost, onClose } = props;
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const { notify } = useAnnouncements();
  const explain = useRefusalText();
  const organization = useOrganizationName(organizationId);
  const state = useVerification();
  const found = state.verification?.organization;
  const start = useAction(async (verification: Verification) => {
    await synchronize(organizationId, verification.id);
    void queries.invalidateQueries();
    notify(t(isAccessLost ? 'restore.started' : 'synchronize.started'), 'info');
    onClose();
  });

  const failure = () => {
    if (found !== undefined && found.id !== organizationId) {
      return t('synchronize.wrongOrganization', { found: found.name, organization });
    }
    if (start.error === undefined || start.error instanceof SessionExpiredError) {
      return undefined;
    }
    const { what, remedy } = explain(start.error);
    return [what, remedy].filter(Boolean).join(' ');
  };
  return (
    <AccountDialog
      title={t(isAccessLost ? 'restore.title' : 'synchronize.title', { organization })}
      intro={t(isAccessLost ? 'restore.intro' : 'synchronize.intro', { organization })}
      state={state}
      submitLabel={t(isAccessLost ? 'restore.submit' : 'synchronize.submit')}
      submittingLabel={t('synchronize.working')}
      isSubmitting={start.isPending}
      failure={failure()}
      onSubmit={(verification) => {
        if (verification.organization.id === organizationId) {
          void start.run(verification);
        }
      }}
      onClose={onClose}
    />
  );
}
