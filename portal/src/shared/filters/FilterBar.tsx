import { Button } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FilterBarProps {
  readonly label: string;
  readonly isActive: boolean;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** The filters of a list, side by side as far as there is room. */
export function FilterBar({ label, isActive, onClear, children }: FilterBarProps) {
  const { t } = useTranslation('filters');
  return (
    <form
      role="search"
      aria-label={label}
      className="cw-filters"
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      {isActive && (
        <Button variant="link" className="cw-filters-clear" onClick={onClear}>
          {t('clear')}
        </Button>
      )}
    </form>
  );
}
