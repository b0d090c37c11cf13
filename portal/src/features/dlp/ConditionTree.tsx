import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Condition } from '../../api/dlpCatalogue';
import { useIdentifierName } from './useNames';

/** What must have been found, as nested lists. */
export function ConditionTree({ condition }: { readonly condition: Condition }) {
  const { t } = useTranslation('dlp');
  if (condition.all) {
    return <Branch label={t('conditionOf.all')} conditions={condition.all} />;
  }
  if (condition.any) {
    return <Branch label={t('conditionOf.any')} conditions={condition.any} />;
  }
  if (condition.not) {
    return <Branch label={t('conditionOf.not')} conditions={[condition.not]} />;
  }
  return <Found condition={condition} />;
}

interface BranchProps {
  readonly label: string;
  readonly conditions: readonly Condition[];
}

function Branch({ label, conditions }: BranchProps) {
  return (
    <div>
      {label}
      <ul className="cw-tree">
        {conditions.map((each, index) => (
          <li key={index}>
            <ConditionTree condition={each} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An identifier with how often, and how surely, it must be found. */
function Found({ condition }: { readonly condition: Condition }) {
  const { t } = useTranslation('dlp');
  const key = condition.identifier ?? '';
  const nameOf = useIdentifierName();
  const count = condition.count ?? 1;
  return (
    <>
      <Link to={`/data-loss-prevention/identifiers?identifier=${encodeURIComponent(key)}`}>
        <span lang="en">{nameOf(key)}</span>
      </Link>{' '}
      {condition.distinct === false ? t('atLeast', { count }) : t('atLeastDistinct', { count })}
      {typeof condition.minConfidence === 'number' &&
        `, ${t('minConfidence', { value: condition.minConfidence })}`}
    </>
  );
}
