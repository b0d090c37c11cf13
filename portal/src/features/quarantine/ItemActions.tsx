import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuarantinedItem } from '../../api/quarantine';
import { useMay } from '../../session/SessionContext';
import { isStillHere } from './bulk/selection';
import { DeleteDialog } from './DeleteDialog';
import { DownloadDialog } from './DownloadDialog';
import { ReleaseDialog } from './ReleaseDialog';

/** What those who may can do with an item that is still here. */
export function ItemActions({ item }: { readonly item: QuarantinedItem }) {
  const { t } = useTranslation('quarantine');
  const mayManage = useMay('quarantine:manage');
  const [open, setOpen] = useState<'release' | 'delete' | 'download'>();
  const close = () => setOpen(undefined);
  if (!mayManage || !isStillHere(item)) {
    return null;
  }
  return (
    <>
      <Button onClick={() => setOpen('release')}>{t('release.submit')}</Button>
      <Button variant="danger" onClick={() => setOpen('delete')}>
        {t('delete.submit')}
      </Button>
      {item.content === 'KEPT' && (
        <Button variant="secondary" onClick={() => setOpen('download')}>
          {t('download.open')}
        </Button>
      )}
      {open === 'release' && <ReleaseDialog item={item} onClose={close} />}
      {open === 'delete' && <DeleteDialog item={item} onClose={close} />}
      {open === 'download' && <DownloadDialog item={item} onClose={close} />}
    </>
  );
}
