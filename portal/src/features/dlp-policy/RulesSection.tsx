import { Button, FormSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { DlpPolicy, DlpRule } from '../../api/dlpPolicies';
import { ActionField, useErrorAt } from '../policy-form/fields';
import { useForm } from '../policy-form/usePolicyForm';
import { AddRuleField } from './AddRuleField';
import { useTemplates } from './useTemplates';

/** Which templates the policy looks for, and what is done about each. */
export function RulesSection() {
  const { t } = useTranslation('policy');
  const { draft, change } = useForm<DlpPolicy>();
  const { nameOf } = useTemplates();
  const errorOf = useErrorAt();
  const { rules } = draft;
  const set = (next: readonly DlpRule[]) => change({ rules: next });
  const named = new Set(rules.map(({ template }) => template));
  return (
    <FormSection title={t('rules')} titleElement="h2">
      {rules.map((rule, index) => (
        <div key={rule.template} className="cw-rule">
          <ActionField
            label={nameOf(rule.template)}
            path={`rules[${index}].action`}
            value={rule.action}
            onChange={(action) =>
              set(rules.map((each) => (each === rule ? { ...rule, action } : each)))
            }
          />
          <Button
            variant="link"
            aria-label={t('removeRule', { name: nameOf(rule.template) })}
            onClick={() => set(rules.filter((each) => each !== rule))}
          >
            {t('remove')}
          </Button>
        </div>
      ))}
      <AddRuleField
        named={named}
        error={errorOf('rules')}
        onAdd={(template) => set([...rules, { template, action: 'PASS' }])}
      />
    </FormSection>
  );
}
