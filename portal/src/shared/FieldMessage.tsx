import { HelperTextItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

interface FieldMessageProps {
  readonly error: string | undefined;
  readonly help?: string;
}

/** What stands below a field: what is wrong with it, else what belongs there. */
export function FieldMessage({ error, help }: FieldMessageProps) {
  const { t } = useTranslation();
  if (error === undefined) {
    return <HelperTextItem>{help}</HelperTextItem>;
  }
  return (
    <HelperTextItem variant="error" screenReaderText={t('severity.danger')}>
      {error}
    </HelperTextItem>
  );
}
