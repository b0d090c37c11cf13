import { useTranslation } from 'react-i18next';
import type { Identifier } from '../../api/dlpCatalogue';

interface PatternListProps {
  readonly patterns: NonNullable<Identifier['patterns']>;
}

/** The expressions that find an identifier, each with how sure its findings are. */
export function PatternList({ patterns }: PatternListProps) {
  const { t } = useTranslation('dlp');
  return (
    <ul className="cw-plain-list cw-values">
      {patterns.map(({ expression, confidence, validator, requiresContext }, index) => (
        <li key={index}>
          <code className="cw-break">{expression}</code>
          <br />
          {[
            typeof confidence === 'number' && t('patternConfidence', { value: confidence }),
            validator && t('patternValidator', { validator }),
            requiresContext === true && t('patternContext'),
          ]
            .filter(Boolean)
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}
