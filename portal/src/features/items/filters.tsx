import { useTranslation } from 'react-i18next';
import { SERVICES } from '../../api/services';
import { withCounts, type Counts } from './counts';
import { useOrganizations } from '../dashboard/useServices';
import { useTerms } from '../../shared/useTerms';
import { ChoiceFilter } from '../../shared/filters/fields';
import type { FilterState } from '../../shared/filters/useFilters';

/** What scanners take messages and files for. */
export const CATEGORIES = [
  'MALWARE',
  'BLOCKED_FILE',
  'MALICIOUS_URL',
  'PHISHING',
  'BEC',
  'SCAM',
  'SPAM',
  'GRAYMAIL',
  'DATA_LEAK',
  'UNSCANNABLE',
] as const;

interface CommonFilterProps {
  readonly filters: FilterState;
  readonly counts?: Counts | undefined;
}

export function ServiceFilter({ filters, counts }: CommonFilterProps) {
  const { t } = useTranslation(['filters', 'dashboard']);
  const options = SERVICES.map((value) => ({ value, label: t(`dashboard:service.${value}`) }));
  return (
    <ChoiceFilter
      label={t('filters:service')}
      value={filters.values.product}
      options={withCounts(options, counts)}
      onChange={(value) => filters.set('product', value)}
    />
  );
}

export function CategoryFilter({ filters, counts }: CommonFilterProps) {
  const { t } = useTranslation('filters');
  const term = useTerms();
  const options = CATEGORIES.map((value) => ({ value, label: term('category', value) }));
  return (
    <ChoiceFilter
      label={t('category')}
      value={filters.values.category}
      options={withCounts(options, counts)}
      onChange={(value) => filters.set('category', value)}
    />
  );
}

/** Which organization, where there is more than one. */
export function OrganizationFilter({ filters }: Pick<CommonFilterProps, 'filters'>) {
  const { t } = useTranslation('filters');
  const organizations = useOrganizations();
  if (organizations.length < 2) {
    return null;
  }
  return (
    <ChoiceFilter
      label={t('organization')}
      value={filters.values.org}
      options={organizations.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(value) => filters.set('org', value)}
    />
  );
}
