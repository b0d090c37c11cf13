import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, SessionExpiredError } from '../../api/problem';
import { copyTemplate, KEY, LONGEST_KEY, LONGEST_NAME } from '../../api/dlpTemplates';
import type { Template } from '../../api/dlpCatalogue';
import { useAnnouncements } from '../../shared/announcements';
import { errorAt } from '../../shared/form/fieldErrors';
import { TextField } from '../../shared/form/fields';
import { FormDialog } from '../../shared/form/FormDialog';
import { useAction } from '../../shared/useAction';

interface CopyTemplateDialogProps {
  readonly template: Template;
  readonly onCopied: (key: string) => void;
  readonly onClose: () => void;
}

/** Makes a template of one's own out of another one. */
export function CopyTemplateDialog({ template, onCopied, onClose }: CopyTemplateDialogProps) {
  const { t } = useTranslation(['dlp', 'shell']);
  const queries = useQueryClient();
  const { notify } = useAnnouncements();
  const [key, setKey] = useState(`${template.key}-copy`.slice(0, LONGEST_KEY));
  const [name, setName] = useState(template.name);
  const [isWrong, setWrong] = useState(false);
  const copy = useAction(async () => {
    const made = await copyTemplate(template.key, key, name.trim());
    notify(t('dlp:copy.done', { name: made.name }));
    await queries.invalidateQueries({ queryKey: ['dlp', 'templates'] });
    onCopied(made.key);
  });
  const submit = () => {
    const isRight = KEY.test(key) && name.trim() !== '';
    setWrong(!isRight);
    if (isRight) {
      void copy.run();
    }
  };
  const isTaken = copy.error instanceof ProblemError && copy.error.slug === 'key-taken';
  const refusedKey = errorAt(copy.error, 'key');
  const isOther =
    copy.error !== undefined &&
    !isTaken &&
    refusedKey === undefined &&
    !(copy.error instanceof SessionExpiredError);
  const wrongKey = isWrong && !KEY.test(key) ? t('dlp:copy.keyHelp') : refusedKey;
  return (
    <FormDialog
      title={t('dlp:copy.title', { name: template.name })}
      submitLabel={t('dlp:copy.submit')}
      isPending={copy.isPending}
      failure={isOther ? t('shell:actionFailed', { title: copy.error.message }) : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('dlp:name')}
        error={isWrong && name.trim() === '' ? t('dlp:copy.nameMissing') : undefined}
        value={name}
        maxLength={LONGEST_NAME}
        isRequired
        onChange={setName}
      />
      <TextField
        label={t('dlp:key')}
        help={t('dlp:copy.keyHelp')}
        error={isTaken ? t('dlp:copy.taken') : wrongKey}
        value={key}
        maxLength={LONGEST_KEY}
        isRequired
        onChange={setKey}
      />
    </FormDialog>
  );
}
