import { FormSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import {
  SPAM_CATEGORIES,
  type SpamCategory,
  type SpamProtection,
  type ThreatPolicy,
} from '../../api/threatPolicies';
import { CheckField } from '../../shared/form/CheckField';
import { LevelField, ScopeField } from './fields';
import { ActionField } from '../policy-form/fields';
import { useForm } from '../policy-form/usePolicyForm';

/** Unwanted and fraudulent mail, kind by kind; drives and sites have none. */
export function SpamSection() {
  const { t } = useTranslation('policy');
  const { draft, change } = useForm<ThreatPolicy>();
  const spam = draft.spamProtection;
  if (!spam) {
    return null;
  }
  const set = (part: Partial<SpamProtection>) => change({ spamProtection: { ...spam, ...part } });
  const act = (category: SpamCategory) => (
    <ActionField
      key={category}
      label={t(`spamOf.${category}`)}
      path={`spamProtection.actions.${category}`}
      value={spam.actions[category] ?? 'PASS'}
      onChange={(action) => set({ actions: { ...spam.actions, [category]: action } })}
    />
  );
  return (
    <FormSection title={t('spam')} titleElement="h2">
      <CheckField
        label={t('skipJunkEmail')}
        isChecked={draft.skipJunkEmail}
        onChange={(skipJunkEmail) => change({ skipJunkEmail })}
      />
      <CheckField
        label={t('filterOn')}
        isChecked={spam.enabled}
        onChange={(enabled) => set({ enabled })}
      />
      {spam.enabled && (
        <>
          <LevelField value={spam.level} onChange={(level) => set({ level })} />
          <ScopeField
            path="spamProtection.appliesTo"
            value={spam.appliesTo}
            onChange={(appliesTo) => set({ appliesTo })}
          />
          <CheckField
            label={t('passInternalSpam')}
            isChecked={spam.passInternalSpam}
            onChange={(passInternalSpam) => set({ passInternalSpam })}
          />
          {SPAM_CATEGORIES.map(act)}
        </>
      )}
    </FormSection>
  );
}
