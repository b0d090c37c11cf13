import { Checkbox } from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { startBulkJob, type BulkAction, type BulkTarget } from '../../../api/bulkJobs';
import { ConfirmDialog } from '../../../shared/ConfirmDialog';
import { useAction } from '../../../shared/useAction';

interface BulkDialogProps {
  readonly action: BulkAction;
  readonly count: number;
  readonly target: () => BulkTarget;
  readonly onStarted: (job: string) => void;
  readonly onClose: () => void;
}

/** Asks before something is done about many items: how many they are, and what that means. */
export function BulkDialog({ action, target, onStarted, onClose, ...asked }: BulkDialogProps) {
  const { t } = useTranslation('quarantine');
  const id = useId();
  const [key] = useState(() => crypto.randomUUID());
  const [isSure, setSure] = useState(false);
  // What was chosen when the question was asked is what is answered.
  const [meant] = useState(target);
  const [count] = useState(asked.count);
  const start = useAction(async () => {
    onStarted((await startBulkJob(action, meant, key)).id);
  });
  const isDeletion = action === 'DELETE';
  return (
    <ConfirmDialog
      title={t(isDeletion ? 'bulk.deleteTitle' : 'bulk.releaseTitle', { count })}
      action={start}
      confirmLabel={t(isDeletion ? 'bulk.deleteSubmit' : 'bulk.releaseSubmit', { count })}
      isDangerous={isDeletion}
      isDisabled={isDeletion && !isSure}
      onClose={onClose}
    >
      <p>{t(isDeletion ? 'bulk.deleteBody' : 'bulk.releaseBody')}</p>
      {isDeletion && (
        <Checkbox
          id={id}
          className="cw-confirm"
          label={t('delete.sure')}
          isChecked={isSure}
          onChange={(_event, checked) => setSure(checked)}
        />
      )}
    </ConfirmDialog>
  );
}
