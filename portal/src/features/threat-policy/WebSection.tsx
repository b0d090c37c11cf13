import { FormSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { WebReputation, ThreatPolicy } from '../../api/threatPolicies';
import { CheckField } from '../../shared/form/CheckField';
import { LevelField, ScopeField } from './fields';
import { ActionField } from '../policy-form/fields';
import { useForm } from '../policy-form/usePolicyForm';

/** Dangerous addresses in messages and files. */
export function WebSection() {
  const { t } = useTranslation('policy');
  const { draft, change } = useForm<ThreatPolicy>();
  const web = draft.webReputation;
  const set = (part: Partial<WebReputation>) => change({ webReputation: { ...web, ...part } });
  return (
    <FormSection title={t('web')} titleElement="h2">
      <CheckField
        label={t('filterOn')}
        isChecked={web.enabled}
        onChange={(enabled) => set({ enabled })}
      />
      {web.enabled && (
        <>
          <LevelField value={web.level} onChange={(level) => set({ level })} />
          <ScopeField
            path="webReputation.appliesTo"
            value={web.appliesTo}
            onChange={(appliesTo) => set({ appliesTo })}
          />
          <CheckField
            label={t('scanAttachments')}
            isChecked={web.scanAttachments}
            onChange={(scanAttachments) => set({ scanAttachments })}
          />
          <ActionField
            label={t('action')}
            path="webReputation.action"
            value={web.action}
            onChange={(action) => set({ action })}
          />
          <ActionField
            label={t('untestedAction')}
            path="webReputation.untestedAction"
            value={web.untestedAction}
            onChange={(untestedAction) => set({ untestedAction })}
          />
        </>
      )}
    </FormSection>
  );
}
