import { Bullseye, Spinner } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

/** Something is on its way and nothing can be shown until it is there. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <Bullseye>
      <Spinner aria-label={t('loading')} />
    </Bullseye>
  );
}
