import { Label } from '@patternfly/react-core';
import { useTerms } from '../../shared/useTerms';

/** What an item is taken for, as words. */
export function CategoryLabels({ categories }: { readonly categories: readonly string[] }) {
  const term = useTerms();
  return (
    <ul className="cw-plain-list cw-labels">
      {categories.map((code) => (
        <li key={code}>
          <Label isCompact color={code === 'DATA_LEAK' ? 'purple' : 'orange'}>
            {term('category', code)}
          </Label>
        </li>
      ))}
    </ul>
  );
}
