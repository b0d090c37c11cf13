import { FormSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { DLP_SCOPES, type DlpPolicy } from '../../api/dlpPolicies';
import { CheckField } from '../../shared/form/CheckField';
import { ChoiceField } from '../../shared/form/fields';
import { ActionField, useErrorAt } from '../policy-form/fields';
import { useForm } from '../policy-form/usePolicyForm';

/** What is looked at, what happens to what cannot be read, and who is told. */
export function ContentSection() {
  const { t } = useTranslation('policy');
  const { draft, change, isMail } = useForm<DlpPolicy>();
  const errorOf = useErrorAt();
  return (
    <FormSection title={t('content')} titleElement="h2">
      {isMail && (
        <ChoiceField
          label={t('appliesTo')}
          error={errorOf('scope')}
          value={draft.scope}
          options={DLP_SCOPES.map((scope) => ({ value: scope, label: t(`scopeOf.${scope}`) }))}
          onChange={(scope) => change({ scope })}
        />
      )}
      <ActionField
        label={t('unscannableAction')}
        help={t('unscannableHelp')}
        path="unscannableAction"
        value={draft.unscannableAction}
        onChange={(unscannableAction) => change({ unscannableAction })}
      />
      <CheckField
        label={t('notifyAdministrators')}
        isChecked={draft.notifyAdministrators}
        onChange={(notifyAdministrators) => change({ notifyAdministrators })}
      />
    </FormSection>
  );
}
