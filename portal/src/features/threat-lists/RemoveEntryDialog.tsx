import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem';
import { removeEntry, type ListEntry } from '../../api/threatLists';
import { useAnnouncements } from '../../shared/announcements';
import { ConfirmDialog } from '../../shared/ConfirmDialog';
import { useAction } from '../../shared/useAction';
import { ENTRIES_KEY } from './useEntries';

interface RemoveEntryDialogProps {
  readonly entry: ListEntry;
  readonly onClose: () => void;
}

/** Takes an entry off its list, after it was said what that means. */
export function RemoveEntryDialog({ entry, onClose }: RemoveEntryDialogProps) {
  const { t } = useTranslation('lists');
  const queries = useQueryClient();
  const { notify } = useAnnouncements();
  const remove = useAction(async () => {
    try {
      await removeEntry(entry.id);
    } catch (failure) {
      // Somebody else was quicker, or its time was over: it is gone, as was wanted.
      if (!(failure instanceof ProblemError && failure.status === 404)) {
        throw failure;
      }
    }
    notify(t('remove.done', { value: entry.value }));
    onClose();
    await queries.invalidateQueries({ queryKey: [ENTRIES_KEY] });
  });
  return (
    <ConfirmDialog
      title={t('remove.title')}
      action={remove}
      confirmLabel={t('remove.open')}
      isDangerous
      onClose={onClose}
    >
      <p className="cw-break">{t(`remove.body.${entry.effect}`, { value: entry.value })}</p>
    </ConfirmDialog>
  );
}
