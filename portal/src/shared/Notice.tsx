import { Alert, type AlertProps } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

interface NoticeProps extends Omit<AlertProps, 'variantLabel'> {
  readonly variant: 'success' | 'info' | 'warning' | 'danger';
}

/** An alert whose severity is said in the person's language, too. */
export function Notice(props: NoticeProps) {
  const { t } = useTranslation();
  return <Alert {...props} variantLabel={`${t(`severity.${props.variant}`)}:`} />;
}
