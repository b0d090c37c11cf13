import { useTranslation } from 'react-i18next';
import {
  FILE_ACTIONS,
  LEVELS,
  MAIL_ACTIONS,
  MAIL_SCOPES,
  type Action,
  type DetectionLevel,
  type MailScope,
} from '../../api/threatPolicies';
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

interface ScopeFieldProps {
  readonly path: string;
  readonly value: MailScope | null | undefined;
  readonly onChange: (scope: MailScope) => void;
}

/** Which messages a filter looks at; drives and sites have none. */
export function ScopeField({ path, value, onChange }: ScopeFieldProps) {
  const { t } = useTranslation('policy');
  const errorOf = useErrorAt();
  if (value === null || value === undefined) {
    return null;
  }
  return (
    <ChoiceField
      label={t('appliesTo')}
      error={errorOf(path)}
      value={value}
      options={MAIL_SCOPES.map((scope) => ({ value: scope, label: t(`scopeOf.${scope}`) }))}
      onChange={onChange}
    />
  );
}

interface LevelFieldProps {
  readonly value: DetectionLevel;
  readonly onChange: (level: DetectionLevel) => void;
}

/** How easily something is taken for a threat. */
export function LevelField({ value, onChange }: LevelFieldProps) {
  const { t } = useTranslation('policy');
  return (
    <ChoiceField
      label={t('level')}
      help={t(`levelHelp.${value}`)}
      value={value}
      options={LEVELS.map((level) => ({ value: level, label: t(`levelOf.${level}`) }))}
      onChange={onChange}
    />
  );
}
