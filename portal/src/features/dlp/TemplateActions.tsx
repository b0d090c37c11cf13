import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { exportTemplate, type Template } from '../../api/dlpCatalogue';
import { useMay } from '../../session/SessionContext';
import { useAnnouncements } from '../../shared/announcements';
import { saveFile } from '../../shared/saveFile';
import { useAction } from '../../shared/useAction';
import { CopyTemplateDialog } from './CopyTemplateDialog';
import { DeleteTemplateDialog } from './DeleteTemplateDialog';

interface TemplateActionsProps {
  readonly template: Template;
  readonly onShow: (key: string) => void;
  readonly onClose: () => void;
}

/** What can be done with a template: everybody may take it along, those who may copy or delete it. */
export function TemplateActions({ template, onShow, onClose }: TemplateActionsProps) {
  const { t } = useTranslation('dlp');
  const navigate = useNavigate();
  const mayManage = useMay('dlp:manage');
  const [open, setOpen] = useState<'copy' | 'delete'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <ExportButton templateKey={template.key} />
      {mayManage && (
        <Button variant="secondary" onClick={() => setOpen('copy')}>
          {t('copy.open')}
        </Button>
      )}
      {mayManage && !template.predefined && (
        <Button
          variant="secondary"
          onClick={() => void navigate(`/data-loss-prevention/templates/${template.key}`)}
        >
          {t('edit.open')}
        </Button>
      )}
      {mayManage && !template.predefined && (
        <Button variant="danger" onClick={() => setOpen('delete')}>
          {t('deletion.submit')}
        </Button>
      )}
      {open === 'copy' && (
        <CopyTemplateDialog template={template} onCopied={onShow} onClose={close} />
      )}
      {open === 'delete' && (
        <DeleteTemplateDialog template={template} onDeleted={onClose} onClose={close} />
      )}
    </>
  );
}

function ExportButton({ templateKey }: { readonly templateKey: string }) {
  const { t } = useTranslation(['dlp', 'shell']);
  const { notify } = useAnnouncements();
  const download = useAction(async () => {
    try {
      const document = JSON.stringify(await exportTemplate(templateKey), null, 2);
      saveFile(new Blob([document], { type: 'application/json' }), `${templateKey}.json`);
    } catch (failure) {
      const title = failure instanceof Error ? failure.message : String(failure);
      notify(t('shell:actionFailed', { title }), 'danger');
    }
  });
  return (
    <Button
      variant="secondary"
      isLoading={download.isPending}
      isDisabled={download.isPending}
      onClick={() => void download.run()}
    >
      {t('dlp:export')}
    </Button>
  );
}
