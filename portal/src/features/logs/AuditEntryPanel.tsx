import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/audit';
import { Facts } from '../../shared/Facts';
import { Moment } from '../../shared/Moment';
import { SidePanel } from '../../shared/SidePanel';
import { AuditOutcome } from './AuditTable';
import { Details } from './Details';

interface AuditEntryPanelProps {
  readonly entry: AuditEntry;
  readonly onClose: () => void;
}

/** Everything that one entry of the audit trail has, before and after included. */
export function AuditEntryPanel({ entry, onClose }: AuditEntryPanelProps) {
  const { t } = useTranslation('logs');
  const { actor, target, origin, before, after } = entry;
  return (
    <SidePanel title={entry.action} onClose={onClose}>
      <Facts
        facts={[
          [t('at'), <Moment key="at" at={entry.at} />],
          [t('audit.actor'), `${actor.name} (${t(`audit.actorOf.${actor.kind}`)}, ${actor.id})`],
          [t('audit.target'), `${target.kind} ${target.id}`],
          [t('outcome'), <AuditOutcome key="outcome" outcome={entry.outcome} />],
          [t('audit.reason'), entry.reason],
          [t('audit.source'), entry.source],
          [t('audit.address'), origin?.address],
          [t('audit.userAgent'), origin?.userAgent],
          [t('audit.sequence'), entry.sequence],
          [
            t('audit.hash'),
            <code key="hash" className="cw-break">
              {entry.hash}
            </code>,
          ],
        ]}
      />
      {before && (
        <>
          <h2 className="cw-panel-heading">{t('audit.before')}</h2>
          <Details details={before} />
        </>
      )}
      {after && (
        <>
          <h2 className="cw-panel-heading">{t('audit.after')}</h2>
          <Details details={after} />
        </>
      )}
    </SidePanel>
  );
}
