import { Checkbox } from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteItem, type QuarantinedItem } from '../../api/quarantine';
import { useAnnouncements } from '../../shared/announcements';
import { ConfirmDialog } from '../../shared/ConfirmDialog';
import { useAction } from '../../shared/useAction';
import { useItemChanged } from './useQuarantine';

interface DeleteDialogProps {
  readonly item: QuarantinedItem;
  readonly onClose: () => void;
}

/** Removes an item for ever, after it was confirmed. */
export function DeleteDialog({ item, onClose }: DeleteDialogProps) {
  const { t } = useTranslation('quarantine');
  const id = useId();
  const [isSure, setSure] = useState(false);
  const changed = useItemChanged();
  const { notify } = useAnnouncements();
  const remove = useAction(async () => {
    changed(await deleteItem(item.id));
    notify(t('delete.done'));
    onClose();
  });
  return (
    <ConfirmDialog
      title={t('delete.title')}
      action={remove}
      confirmLabel={t('delete.submit')}
      isDangerous
      isDisabled={!isSure}
      onClose={onClose}
    >
      <p className="cw-break">{t('delete.body', { title: item.title, owner: item.owner })}</p>
      <Checkbox
        id={id}
        className="cw-confirm"
        label={t('delete.sure')}
        isChecked={isSure}
        onChange={(_event, checked) => setSure(checked)}
      />
    </ConfirmDialog>
  );
}
