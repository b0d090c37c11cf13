import { FormSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../shared/form/CheckField';
import { EntriesField } from '../../shared/form/EntriesField';
import { useErrorAt } from './fields';
import { useForm } from './usePolicyForm';

/** Whom the policy protects. */
export function TargetsSection() {
  const { t } = useTranslation('policy');
  const { draft, change } = useForm();
  const errorOf = useErrorAt();
  const { targets } = draft;
  return (
    <FormSection title={t('targets')} titleElement="h2">
      <CheckField
        label={t('everybody')}
        isChecked={targets.all}
        onChange={(all) => change({ targets: { ...targets, all, included: [] } })}
      />
      {!targets.all && (
        <EntriesField
          label={t('included')}
          help={t('targetsHelp')}
          error={errorOf('targets.included')}
          entries={targets.included}
          onChange={(included) => change({ targets: { ...targets, included } })}
        />
      )}
      <EntriesField
        label={t('excluded')}
        help={t('targetsHelp')}
        error={errorOf('targets.excluded')}
        entries={targets.excluded}
        onChange={(excluded) => change({ targets: { ...targets, excluded } })}
      />
    </FormSection>
  );
}
