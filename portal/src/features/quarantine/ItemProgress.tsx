import { Spinner } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { QuarantinedItem } from '../../api/quarantine';
import { Moment } from '../../shared/Moment';
import { Notice } from '../../shared/Notice';
import { useReason } from '../../shared/useReason';

/** How far the item is on its way back, and what stands in the way. */
export function ItemProgress({ item }: { readonly item: QuarantinedItem }) {
  return (
    <div role="status" className="cw-outcome">
      <Progress item={item} />
    </div>
  );
}

function Progress({ item }: { readonly item: QuarantinedItem }) {
  const { t } = useTranslation('quarantine');
  switch (item.state) {
    case 'RELEASING':
      return (
        <Notice
          variant="info"
          isInline
          component="h2"
          customIcon={<Spinner isInline aria-hidden="true" />}
          title={t('releasing')}
        >
          {item.failure && <FailureText failure={item.failure} />}
        </Notice>
      );
    case 'RELEASED':
      return (
        <Notice
          variant={item.release?.identical === false ? 'warning' : 'success'}
          isInline
          component="h2"
          title={t('released', { place: item.release?.place ?? item.place })}
        >
          {item.release?.identical === true && t('identical')}
          {item.release?.identical === false && t('notIdentical')}
        </Notice>
      );
    case 'RELEASE_FAILED':
      return (
        <Notice variant="danger" isInline component="h2" title={t('releaseFailed')}>
          {item.failure && <FailureText failure={item.failure} />}
        </Notice>
      );
    case 'HELD':
      return item.content === 'MISSING' ? (
        <Notice variant="warning" isInline component="h2" title={t('contentMissing')} />
      ) : null;
    default:
      return null;
  }
}

interface FailureTextProps {
  readonly failure: NonNullable<QuarantinedItem['failure']>;
}

function FailureText({ failure }: FailureTextProps) {
  const { t } = useTranslation('quarantine');
  const { what, remedy } = useReason()(failure.reason, failure.remedy);
  return (
    <>
      <p>
        {what} {remedy}
      </p>
      {failure.retried && (
        <p>
          {t('triedAgain')} {failure.nextTryAt && <Moment at={failure.nextTryAt} />}
        </p>
      )}
    </>
  );
}
