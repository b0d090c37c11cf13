import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../shared/form/fields';
import { useTemplates } from './useTemplates';

interface AddRuleFieldProps {
  /** Templates that the policy looks for already. */
  readonly named: ReadonlySet<string>;
  readonly error: string | undefined;
  readonly onAdd: (template: string) => void;
}

/** Takes one template more. */
export function AddRuleField({ named, error, onAdd }: AddRuleFieldProps) {
  const { t } = useTranslation('policy');
  const { templates } = useTemplates();
  const [chosen, setChosen] = useState('');
  const possible = templates.filter(({ key }) => !named.has(key));
  const add = () => {
    onAdd(chosen);
    setChosen('');
  };
  return (
    <div className="cw-rule">
      <ChoiceField
        label={t('addRule')}
        error={error}
        value={chosen}
        options={[
          { value: '', label: t('chooseTemplate') },
          ...possible.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        onChange={setChosen}
      />
      <Button variant="secondary" isDisabled={chosen === ''} onClick={add}>
        {t('add.submit')}
      </Button>
    </div>
  );
}
