import { FormSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { BLOCKING_MODES, type FileBlocking, type ThreatPolicy } from '../../api/threatPolicies';
import { CheckField } from '../../shared/form/CheckField';
import { EntriesField } from '../../shared/form/EntriesField';
import { ChoiceField } from '../../shared/form/fields';
import { ScopeField } from './fields';
import { ActionField, useErrorAt } from '../policy-form/fields';
import { useForm } from '../policy-form/usePolicyForm';

const LISTS = ['extensions', 'names', 'types'] as const;

/** Files that are blocked by what they are, claim to be or are called. */
export function FilesSection() {
  const { t } = useTranslation('policy');
  const { draft, change } = useForm<ThreatPolicy>();
  const errorOf = useErrorAt();
  const blocking = draft.fileBlocking;
  const set = (part: Partial<FileBlocking>) => change({ fileBlocking: { ...blocking, ...part } });
  return (
    <FormSection title={t('files')} titleElement="h2">
      <CheckField
        label={t('filterOn')}
        isChecked={blocking.enabled}
        onChange={(enabled) => set({ enabled })}
      />
      {blocking.enabled && (
        <>
          <ScopeField
            path="fileBlocking.appliesTo"
            value={blocking.appliesTo}
            onChange={(appliesTo) => set({ appliesTo })}
          />
          <ChoiceField
            label={t('mode')}
            value={blocking.mode}
            options={BLOCKING_MODES.map((mode) => ({ value: mode, label: t(`modeOf.${mode}`) }))}
            onChange={(mode) => set({ mode })}
          />
          {LISTS.map((list) => (
            <EntriesField
              key={list}
              label={t(`listOf.${list}`)}
              help={t(`listHelp.${list}`)}
              error={errorOf(`fileBlocking.${list}`)}
              entries={blocking[list]}
              onChange={(entries) => set({ [list]: entries })}
            />
          ))}
          <CheckField
            label={t('insideArchives')}
            isChecked={blocking.insideArchives}
            onChange={(insideArchives) => set({ insideArchives })}
          />
          <ActionField
            label={t('action')}
            path="fileBlocking.action"
            value={blocking.action}
            onChange={(action) => set({ action })}
          />
        </>
      )}
    </FormSection>
  );
}
