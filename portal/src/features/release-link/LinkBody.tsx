import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseLink } from '../../api/releaseLinks';
import { Facts } from '../../shared/Facts';
import { Moment } from '../../shared/Moment';
import type { Action } from '../../shared/useAction';
import { CategoryLabels } from '../items/CategoryLabels';
import { LinkOffer } from './LinkOffer';
import { LinkOutcome } from './LinkOutcome';
import { statusOf } from './linkStatus';

interface LinkBodyProps {
  readonly link: ReleaseLink;
  readonly follow: Action<[], void>;
}

/** What a link is about, and what it does or did. */
export function LinkBody({ link, follow }: LinkBodyProps) {
  const outcome = useRef<HTMLDivElement>(null);
  const status = statusOf(link);
  const confirm = async () => {
    await follow.run();
    // The button may be gone; who pressed it hears what came of it.
    outcome.current?.focus();
  };
  return (
    <>
      <LinkFacts link={link} />
      <div role="status" ref={outcome} tabIndex={-1} className="cw-outcome cw-focus-target">
        <LinkOutcome status={status} place={link.place} />
      </div>
      {(status === 'OFFERS_RELEASE' || status === 'OFFERS_REQUEST') && (
        <LinkOffer
          isRequest={status === 'OFFERS_REQUEST'}
          action={follow}
          onConfirm={() => void confirm()}
        />
      )}
    </>
  );
}

function LinkFacts({ link }: { readonly link: ReleaseLink }) {
  const { t } = useTranslation(['link', 'quarantine']);
  const title = link.title.trim();
  return (
    <Facts
      facts={[
        [t('quarantine:title'), title === '' ? t('quarantine:untitled') : title],
        [t('quarantine:sender'), link.sender],
        [t('quarantine:categories'), <CategoryLabels key="c" categories={link.categories} />],
        [t('link:taken'), <Moment key="held" at={link.heldAt} />],
        [t('quarantine:place'), link.place],
        [t('link:recipient'), link.recipient],
        [t('link:until'), <Moment key="until" at={link.expiresAt} />],
      ]}
    />
  );
}
