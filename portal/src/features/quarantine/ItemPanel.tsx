import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemError } from '../../api/problem';
import type { QuarantinedItem } from '../../api/quarantine';
import { useMay } from '../../session/SessionContext';
import { LoadFailure } from '../../shared/LoadFailure';
import { Loading } from '../../shared/Loading';
import { Notice } from '../../shared/Notice';
import { SidePanel } from '../../shared/SidePanel';
import { ItemActions } from './ItemActions';
import { ItemFacts } from './ItemFacts';
import { ItemPreview } from './ItemPreview';
import { ItemProgress } from './ItemProgress';
import { useQuarantinedItem } from './useQuarantine';

interface ItemPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Everything about one quarantined item, and what can be done with it. */
export function ItemPanel({ id, onClose }: ItemPanelProps) {
  const { t } = useTranslation('quarantine');
  const { data, error, refetch } = useQuarantinedItem(id);
  const title = data?.title.trim();
  return (
    <SidePanel
      title={title === undefined || title === '' ? t('untitled') : title}
      footer={data && <ItemActions item={data} />}
      onClose={onClose}
    >
      {data !== undefined ? (
        <ItemBody item={data} />
      ) : error === null ? (
        <Loading />
      ) : error instanceof ProblemError && error.status === 404 ? (
        <Notice variant="info" isInline component="h2" title={t('notHere')}>
          {t('notHereBody')}
        </Notice>
      ) : (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      )}
    </SidePanel>
  );
}

function ItemBody({ item }: { readonly item: QuarantinedItem }) {
  const { t } = useTranslation('quarantine');
  const mayManage = useMay('quarantine:manage');
  return (
    <>
      <ItemProgress item={item} />
      <ItemFacts item={item} />
      {mayManage && item.content === 'KEPT' && <ItemPreview item={item} />}
      <p className="cw-links">
        <Link to={`/logs?item=${item.id}`}>{t('toLogs')}</Link>
      </p>
    </>
  );
}
