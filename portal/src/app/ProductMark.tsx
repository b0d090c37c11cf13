import { useTranslation } from 'react-i18next';

/** The product's sign and name. */
export function ProductMark() {
  const { t } = useTranslation();
  return (
    <span className="cw-mark">
      <img src="/favicon.svg" alt="" className="cw-logo" />
      <span className="cw-product">{t('product')}</span>
    </span>
  );
}
