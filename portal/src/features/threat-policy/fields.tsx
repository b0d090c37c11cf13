import { useTranslation } from 'react-i18next';
import { LEVELS, MAIL_SCOPES, type DetectionLevel, type MailScope } from '../../api/threatPolicies';
import { ChoiceField } from '../../shared/form/fields';
import { useErrorAt } from '../policy-form/fields';

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
