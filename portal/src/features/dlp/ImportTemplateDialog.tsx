import { FormGroup } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, SessionExpiredError } from '../../api/problem';
import { importTemplate } from '../../api/dlpTemplates';
import { useAnnouncements } from '../../shared/announcements';
import { FormDialog } from '../../shared/form/FormDialog';
import { readFile } from '../../shared/readFile';
import { useAction } from '../../shared/useAction';

const LARGEST = 1_000_000;

interface ImportTemplateDialogProps {
  readonly onImported: (key: string) => void;
  readonly onClose: () => void;
}

/** What is in the file, if it holds JSON at all. */
async function read(file: File): Promise<unknown> {
  try {
    return file.size > LARGEST ? undefined : (JSON.parse(await readFile(file)) as unknown);
  } catch {
    return undefined;
  }
}

/** Takes a template out of a file that was exported here or elsewhere. */
export function ImportTemplateDialog({ onImported, onClose }: ImportTemplateDialogProps) {
  const { t } = useTranslation(['dlp', 'shell']);
  const id = useId();
  const queries = useQueryClient();
  const { notify } = useAnnouncements();
  const [file, setFile] = useState<File>();
  const [isUnreadable, setUnreadable] = useState(false);
  const take = useAction(async () => {
    const document = file === undefined ? undefined : await read(file);
    setUnreadable(document === undefined);
    if (document !== undefined) {
      const made = await importTemplate(document);
      notify(t('dlp:import.done', { name: made.name }));
      await queries.invalidateQueries({ queryKey: ['dlp'] });
      onImported(made.key);
    }
  });
  const isFailed = take.error !== undefined && !(take.error instanceof SessionExpiredError);
  const failure = isFailed ? t('shell:actionFailed', { title: take.error.message }) : undefined;
  return (
    <FormDialog
      title={t('dlp:import.title')}
      submitLabel={t('dlp:import.submit')}
      isPending={take.isPending}
      failure={isUnreadable ? t('dlp:import.unreadable') : failure}
      onSubmit={() => void take.run()}
      onClose={onClose}
    >
      <p>{t('dlp:import.body')}</p>
      <FormGroup label={t('dlp:import.file')} fieldId={id} isRequired>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          required
          onChange={(event) => {
            setFile(event.target.files?.[0]);
            setUnreadable(false);
            take.reset();
          }}
        />
      </FormGroup>
      <Mistakes error={take.error} />
    </FormDialog>
  );
}

/** Everything that is wrong with the file, as the service says it. */
function Mistakes({ error }: { readonly error: Error | undefined }) {
  if (!(error instanceof ProblemError)) {
    return null;
  }
  const { detail, errors = [] } = error.problem;
  return (
    <div lang="en" className="cw-break">
      <p>{detail}</p>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <code>{field}</code>: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
