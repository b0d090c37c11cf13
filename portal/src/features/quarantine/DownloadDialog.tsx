import { FormGroup, FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchArchive, type QuarantinedItem } from '../../api/quarantine';
import { ConfirmDialog } from '../../shared/ConfirmDialog';
import { PasswordInput } from '../../shared/PasswordInput';
import { saveFile } from '../../shared/saveFile';
import { useAction } from '../../shared/useAction';

const SHORTEST_PASSWORD = 8;

interface DownloadDialogProps {
  readonly item: QuarantinedItem;
  readonly onClose: () => void;
}

/** Gives the bytes of an item in an encrypted archive, so that no other program opens them by mistake. */
export function DownloadDialog({ item, onClose }: DownloadDialogProps) {
  const { t } = useTranslation('quarantine');
  const id = useId();
  const [password, setPassword] = useState('');
  const download = useAction(async () => {
    const archive = await fetchArchive(item.id, password);
    saveFile(archive, `quarantined-${item.id}.zip`);
    onClose();
  });
  return (
    <ConfirmDialog
      title={t('download.title')}
      action={download}
      confirmLabel={t('download.submit')}
      isDangerous
      isDisabled={password.length < SHORTEST_PASSWORD}
      onClose={onClose}
    >
      <p>{t('download.body')}</p>
      <FormGroup label={t('download.password')} fieldId={id} className="cw-confirm" isRequired>
        <PasswordInput
          id={id}
          value={password}
          onChange={setPassword}
          autoComplete="off"
          describedBy={`${id}-help`}
        />
        <FormHelperText>
          <HelperText id={`${id}-help`}>
            <HelperTextItem>{t('download.help', { count: SHORTEST_PASSWORD })}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      </FormGroup>
    </ConfirmDialog>
  );
}
