import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/Notice';
import type { Action } from '../../shared/useAction';

interface LinkOfferProps {
  /** Whether it only asks, because an administrator decides. */
  readonly isRequest: boolean;
  readonly action: Action<[], void>;
  readonly onConfirm: () => void;
}

/** What the person can do, after being told what to think of first. */
export function LinkOffer({ isRequest, action, onConfirm }: LinkOfferProps) {
  const { t } = useTranslation('link');
  return (
    <>
      <p className="cw-explain">{t(isRequest ? 'request.explain' : 'release.explain')}</p>
      <p className="cw-explain">{t('caution')}</p>
      <div role="alert" className="cw-outcome">
        {action.error !== undefined && (
          <Notice variant="danger" isInline component="h2" title={t('failed')}>
            {t('failedBody')}
          </Notice>
        )}
      </div>
      <Button
        isBlock
        isLoading={action.isPending}
        isDisabled={action.isPending}
        onClick={onConfirm}
      >
        {t(isRequest ? 'request.submit' : 'release.submit')}
      </Button>
    </>
  );
}
