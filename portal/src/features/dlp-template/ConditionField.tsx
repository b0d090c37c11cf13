import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../api/dlpCatalogue';
import { ChoiceField } from '../../shared/form/fields';
import { CONDITION_KINDS, DEEPEST, grown, kindOf, partsOf, withKind, withPart } from './condition';
import { FoundFields } from './FoundFields';

interface ConditionFieldProps {
  readonly condition: Condition;
  /** Where it stands, '1.2' for example; tells fields of the same label apart. */
  readonly place: string;
  readonly depth?: number;
  readonly onChange: (condition: Condition) => void;
  /** Takes it away, where it is one of several. */
  readonly onRemove?: (() => void) | undefined;
}

/** One condition with all that lie in it. */
export function ConditionField(props: ConditionFieldProps) {
  const { condition, place, depth = 0, onChange, onRemove } = props;
  const { t } = useTranslation('dlp');
  const kind = kindOf(condition);
  const parts = partsOf(condition);
  const isOffered = (each: string) => depth < DEEPEST || each === 'found' || each === kind;
  const kinds = CONDITION_KINDS.filter(isOffered);
  const takesMore = kind === 'all' || kind === 'any';
  return (
    <div role="group" aria-label={t('edit.place', { place })} className="cw-condition">
      <ChoiceField
        label={t('edit.kind', { place })}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`edit.kindOf.${value}`) }))}
        onChange={(next) => onChange(withKind(condition, next))}
      />
      {kind === 'found' && <FoundFields condition={condition} place={place} onChange={onChange} />}
      {parts.map((part, index) => (
        <ConditionField
          key={index}
          condition={part}
          place={`${place}.${index + 1}`}
          depth={depth + 1}
          onChange={(next) => onChange(withPart(condition, index, next))}
          onRemove={
            takesMore && parts.length > 1
              ? () => onChange(withPart(condition, index, undefined))
              : undefined
          }
        />
      ))}
      <div>
        {takesMore && (
          <Button variant="link" onClick={() => onChange(grown(condition))}>
            {t('edit.addTo', { place })}
          </Button>
        )}
        {onRemove !== undefined && (
          <Button variant="link" isDanger onClick={onRemove}>
            {t('edit.remove', { place })}
          </Button>
        )}
      </div>
    </div>
  );
}
