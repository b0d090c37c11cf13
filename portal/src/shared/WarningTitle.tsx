import { Icon } from '@patternfly/react-core';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import { useTranslation } from 'react-i18next';

/** A dialog's title with a warning, said in the person's language; PatternFly's own speaks English only. */
export function WarningTitle({ children }: { readonly children: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Icon status="warning" isInline>
        <ExclamationTriangleIcon />
      </Icon>{' '}
      <span className="pf-v6-screen-reader">{t('severity.warning')}: </span>
      {children}
    </>
  );
}
