import { useTranslation } from 'react-i18next';
import type { Condition } from '../../api/dlpCatalogue';
import { CheckField } from '../../shared/form/CheckField';
import { ChoiceField, TextField } from '../../shared/form/fields';
import { useIdentifiers } from '../dlp/useNames';

interface FoundFieldsProps {
  readonly condition: Condition;
  readonly place: string;
  readonly onChange: (condition: Condition) => void;
}

/** What must be found, how often and how surely. */
export function FoundFields({ condition, place, onChange }: FoundFieldsProps) {
  const { t } = useTranslation('dlp');
  const identifiers = useIdentifiers();
  const { identifier = '', count = 1, distinct = true, minConfidence = null } = condition;
  return (
    <>
      <ChoiceField
        label={t('edit.identifier', { place })}
        value={identifier ?? ''}
        options={[
          { value: '', label: t('edit.choose') },
          ...identifiers.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        onChange={(key) => onChange({ ...condition, identifier: key })}
      />
      <TextField
        label={t('edit.count', { place })}
        type="number"
        min="1"
        value={String(count ?? 1)}
        onChange={(text) =>
          onChange({ ...condition, count: Math.max(1, Math.trunc(Number(text))) })
        }
      />
      <TextField
        label={t('edit.confidence', { place })}
        help={t('edit.confidenceHelp')}
        type="number"
        min="0"
        max="100"
        value={minConfidence === null ? '' : String(minConfidence)}
        onChange={(text) =>
          onChange({ ...condition, minConfidence: text === '' ? null : Math.trunc(Number(text)) })
        }
      />
      <CheckField
        label={t('edit.distinct', { place })}
        isChecked={distinct ?? true}
        onChange={(isChecked) => onChange({ ...condition, distinct: isChecked })}
      />
    </>
  );
}
