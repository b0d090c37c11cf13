import { FormSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../shared/form/CheckField';
import { TextField } from '../../shared/form/fields';
import { useErrorAt } from './fields';
import { useForm } from './usePolicyForm';

const LONGEST_NAME = 128;
const LONGEST_DESCRIPTION = 1024;

/** What the policy is called, where it stands, and whether it acts. */
export function GeneralSection() {
  const { t } = useTranslation('policy');
  const { draft, change } = useForm();
  const errorOf = useErrorAt();
  return (
    <FormSection title={t('general')} titleElement="h2">
      <TextField
        label={t('name')}
        error={errorOf('name')}
        value={draft.name}
        maxLength={LONGEST_NAME}
        isRequired
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t('description')}
        error={errorOf('description')}
        value={draft.description}
        maxLength={LONGEST_DESCRIPTION}
        onChange={(description) => change({ description })}
      />
      <TextField
        label={t('priority')}
        type="number"
        help={t('priorityHelp')}
        error={errorOf('priority')}
        value={String(draft.priority)}
        min="1"
        onChange={(text) => change({ priority: Math.trunc(Number(text)) })}
      />
      <CheckField
        label={t('enabled')}
        help={t('enabledHelp')}
        isChecked={draft.enabled}
        onChange={(enabled) => change({ enabled })}
      />
      <CheckField
        label={t('monitorOnly')}
        help={t('monitorOnlyHelp')}
        isChecked={draft.monitorOnly}
        onChange={(monitorOnly) => change({ monitorOnly })}
      />
    </FormSection>
  );
}
