import { FormSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { LinesField, TextField } from '../../shared/form/fields';
import { useErrorAt } from './fields';
import { useForm } from './usePolicyForm';

const LONGEST_TAG = 60;
const NOTICE_ROWS = 8;

/** What people read: the tag before a subject, or the text in the place of a file. */
export function TextsSection() {
  const { t } = useTranslation('policy');
  const { draft, change, isMail } = useForm();
  const errorOf = useErrorAt();
  return (
    <FormSection title={t('texts')} titleElement="h2">
      {isMail ? (
        <TextField
          label={t('tag')}
          error={errorOf('tag')}
          value={draft.tag}
          maxLength={LONGEST_TAG}
          onChange={(tag) => change({ tag })}
        />
      ) : (
        <LinesField
          label={t('notice')}
          help={t('noticeHelp')}
          error={errorOf('notice')}
          value={draft.notice}
          rows={NOTICE_ROWS}
          onChange={(notice) => change({ notice })}
        />
      )}
    </FormSection>
  );
}
