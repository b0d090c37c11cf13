import { Checkbox } from '@patternfly/react-core';
import { Td, Th } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { QuarantinedItem } from '../../../api/quarantine';
import { isStillHere } from './selection';
import type { Selection } from './useSelection';

interface ChooseShownProps {
  readonly items: readonly QuarantinedItem[];
  readonly selection: Selection;
}

/** Chooses every item of the list about which something can be done, or none. */
export function ChooseShown({ items, selection }: ChooseShownProps) {
  const { t } = useTranslation('quarantine');
  const here = items.filter(isStillHere);
  const isEvery = here.length > 0 && here.every((item) => selection.isChosen(item.id));
  return (
    <Th modifier="fitContent">
      <Checkbox
        id="choose-shown"
        aria-label={t('bulk.chooseShown')}
        isChecked={isEvery}
        isDisabled={here.length === 0}
        onChange={() => (isEvery ? selection.clear() : selection.chooseShown())}
      />
    </Th>
  );
}

interface ChooseItemProps {
  readonly item: QuarantinedItem;
  readonly selection: Selection;
}

/** Chooses one item; what has left the quarantine cannot be chosen. */
export function ChooseItem({ item, selection }: ChooseItemProps) {
  const { t } = useTranslation('quarantine');
  const title = item.title.trim() === '' ? t('untitled') : item.title;
  return (
    <Td dataLabel={t('bulk.chosenLabel')}>
      <Checkbox
        id={`choose-${item.id}`}
        aria-label={t('bulk.choose', { title })}
        isChecked={selection.isChosen(item.id)}
        isDisabled={!isStillHere(item)}
        onChange={(_event, checked) => selection.toggle(item.id, checked)}
      />
    </Td>
  );
}
