import { useTranslation } from 'react-i18next';
import { FILE_ACTIONS, MAIL_ACTIONS, type Action } from '../../api/policyEditing';
import { errorAt } from '../../shared/form/fieldErrors';
import { ChoiceField } from '../../shared/form/fields';
import { useTerms } from '../../shared/useTerms';
import { useForm } from './usePolicyForm';

/** What the service said about a member of the policy, for its field. */
export function useErrorAt(): (path: string) => string | undefined {
  const { t } = useTranslation('policy');
  const { save } = useForm();
  return (path) => {
    const message = errorAt(save.error, path);
    return message === undefined ? undefined : t('notAccepted', { message });
  };
}

interface ActionFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly path: string;
  readonly value: Action;
  readonly onChange: (action: Action) => void;
}

/** What is done about what is found, as far as the service can do it. */
export function ActionField({ label, help, path, value, onChange }: ActionFieldProps) {
  const { isMail } = useForm();
  const term = useTerms();
  const errorOf = useErrorAt();
  const possible = isMail ? MAIL_ACTIONS : FILE_ACTIONS;
  return (
    <ChoiceField
      label={label}
      help={help}
      error={errorOf(path)}
      value={value}
      options={possible.map((action) => ({ value: action, label: term('action', action) }))}
      onChange={onChange}
    />
  );
}
