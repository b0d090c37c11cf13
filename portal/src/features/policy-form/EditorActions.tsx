import { ActionGroup, Button } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { EditablePolicy, PolicyEditing } from '../../api/policyEditing';
import { useAnnouncements } from '../../shared/announcements';
import { ConfirmDialog } from '../../shared/ConfirmDialog';
import { DONE } from '../../shared/form/LeaveGuard';
import { useAction } from '../../shared/useAction';
import { useForm } from './usePolicyForm';

interface EditorActionsProps<P extends EditablePolicy> {
  readonly editing: PolicyEditing<P>;
  readonly policy: P;
}

/** Saves, leaves, or deletes; the policies that every service begins with stay. */
export function EditorActions<P extends EditablePolicy>(props: EditorActionsProps<P>) {
  const { editing, policy } = props;
  const { t } = useTranslation(['policy', 'shell']);
  const navigate = useNavigate();
  const { save } = useForm();
  const [isDeleting, setDeleting] = useState(false);
  return (
    <ActionGroup>
      <Button type="submit" isLoading={save.isPending} isDisabled={save.isPending}>
        {t('policy:save')}
      </Button>
      <Button variant="link" onClick={() => void navigate(editing.list)}>
        {t('shell:cancel')}
      </Button>
      {!policy.standard && (
        <Button variant="danger" onClick={() => setDeleting(true)}>
          {t('policy:delete.submit')}
        </Button>
      )}
      {isDeleting && <DeletePolicyDialog {...props} onClose={() => setDeleting(false)} />}
    </ActionGroup>
  );
}

interface DeletePolicyDialogProps<P extends EditablePolicy> extends EditorActionsProps<P> {
  readonly onClose: () => void;
}

function DeletePolicyDialog<P extends EditablePolicy>(props: DeletePolicyDialogProps<P>) {
  const { editing, policy, onClose } = props;
  const { t } = useTranslation('policy');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { notify } = useAnnouncements();
  const remove = useAction(async () => {
    await editing.remove(policy);
    notify(t('delete.done', { name: policy.name }));
    await queries.invalidateQueries({ queryKey: ['policies', editing.context] });
    await navigate(editing.list, { state: DONE });
  });
  return (
    <ConfirmDialog
      title={t('delete.title')}
      action={remove}
      confirmLabel={t('delete.submit')}
      isDangerous
      onClose={onClose}
    >
      <p className="cw-break">{t('delete.body', { name: policy.name })}</p>
    </ConfirmDialog>
  );
}
