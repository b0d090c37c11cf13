import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deleteTemplate } from '../../api/dlpTemplates';
import type { Template } from '../../api/dlpCatalogue';
import { useAnnouncements } from '../../shared/announcements';
import { ConfirmDialog } from '../../shared/ConfirmDialog';
import { useAction } from '../../shared/useAction';

interface DeleteTemplateDialogProps {
  readonly template: Template;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

/** Deletes a template of one's own; the service refuses while a policy looks for it. */
export function DeleteTemplateDialog({ template, onDeleted, onClose }: DeleteTemplateDialogProps) {
  const { t } = useTranslation('dlp');
  const queries = useQueryClient();
  const { notify } = useAnnouncements();
  const remove = useAction(async () => {
    await deleteTemplate(template);
    notify(t('deletion.done', { name: template.name }));
    onDeleted();
    await queries.invalidateQueries({ queryKey: ['dlp', 'templates'] });
  });
  return (
    <ConfirmDialog
      title={t('deletion.title')}
      action={remove}
      confirmLabel={t('deletion.submit')}
      isDangerous
      onClose={onClose}
    >
      <p className="cw-break">{t('deletion.body', { name: template.name })}</p>
    </ConfirmDialog>
  );
}
