import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts, type Fact } from '../../shared/Facts';
import { Moment } from '../../shared/Moment';
import { useTerms } from '../../shared/useTerms';
import { isMoment, wordsOf } from './detailText';

interface DetailsProps {
  readonly details: Readonly<Record<string, unknown>>;
}

/** The further members of a line, whatever they are; those that are known have a name in every language. */
export function Details({ details }: DetailsProps) {
  const term = useTerms();
  const facts = Object.entries(details).map(([name, value]): Fact => {
    const known = term('detail', name);
    return [known === name ? wordsOf(name) : known, <Value key={name} value={value} />];
  });
  return <Facts facts={facts} />;
}

function Value({ value }: { readonly value: unknown }): ReactNode {
  const { t } = useTranslation('logs');
  const term = useTerms();
  if (Array.isArray(value)) {
    return value.length === 0 ? (
      t('none')
    ) : (
      <ul className="cw-plain-list cw-values">
        {value.map((each: unknown, index) => (
          <li key={index}>
            <Value value={each} />
          </li>
        ))}
      </ul>
    );
  }
  switch (typeof value) {
    case 'boolean':
      return value ? t('yes') : t('no');
    case 'number':
      return value.toLocaleString();
    case 'string':
      return isMoment(value) ? (
        <Moment at={value} />
      ) : (
        <span className="cw-break">{term('category', term('code', value))}</span>
      );
    case 'object':
      return value === null ? t('none') : <Details details={value as Record<string, unknown>} />;
    default:
      return null;
  }
}
