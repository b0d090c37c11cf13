import { useTranslation } from 'react-i18next';
import { releaseItem, type QuarantinedItem } from '../../api/quarantine';
import { ConfirmDialog } from '../../shared/ConfirmDialog';
import { useAction } from '../../shared/useAction';
import { CategoryLabels } from '../items/CategoryLabels';
import { useItemChanged } from './useQuarantine';

interface ReleaseDialogProps {
  readonly item: QuarantinedItem;
  readonly onClose: () => void;
}

/** Puts an item back where it came from, after it was said what it is taken for. */
export function ReleaseDialog({ item, onClose }: ReleaseDialogProps) {
  const { t } = useTranslation('quarantine');
  const changed = useItemChanged();
  const release = useAction(async () => {
    changed(await releaseItem(item.id));
    onClose();
  });
  return (
    <ConfirmDialog
      title={t('release.title')}
      action={release}
      confirmLabel={t('release.submit')}
      onClose={onClose}
    >
      <p className="cw-break">
        {t('release.body', { title: item.title, place: item.place, owner: item.owner })}
      </p>
      <p className="cw-explain">{t('release.warning')}</p>
      <CategoryLabels categories={item.categories} />
    </ConfirmDialog>
  );
}
