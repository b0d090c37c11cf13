import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LogEntry } from '../../api/logs';
import { useMay } from '../../session/SessionContext';
import { Facts } from '../../shared/Facts';
import { Moment } from '../../shared/Moment';
import { SidePanel } from '../../shared/SidePanel';
import { useTerms } from '../../shared/useTerms';
import { useOrganizationName } from '../dashboard/useServices';
import { CategoryLabels } from '../items/CategoryLabels';
import { Details } from './Details';
import { OutcomeLabel } from './OutcomeLabel';

interface LogEntryPanelProps {
  readonly entry: LogEntry;
  readonly onClose: () => void;
}

/** Everything that one line of the log has. */
export function LogEntryPanel({ entry, onClose }: LogEntryPanelProps) {
  const { t } = useTranslation(['logs', 'dashboard']);
  const term = useTerms();
  const organization = useOrganizationName(entry.organizationId);
  return (
    <SidePanel
      title={term('event', entry.event)}
      description={<span lang="en">{entry.summary}</span>}
      onClose={onClose}
    >
      <Facts
        isWide
        facts={[
          [t('logs:at'), <Moment key="at" at={entry.at} />],
          [t('logs:kind'), t(`logs:kindOf.${entry.kind}`)],
          [t('logs:outcome'), <OutcomeLabel key="outcome" outcome={entry.outcome} />],
          [t('logs:service'), entry.service && t(`dashboard:service.${entry.service}`)],
          [t('logs:organization'), organization],
          [t('logs:title'), entry.title],
          [t('logs:owner'), entry.owner],
          [
            t('logs:categories'),
            entry.categories.length > 0 && (
              <CategoryLabels key="categories" categories={entry.categories} />
            ),
          ],
        ]}
      />
      {entry.itemId && <ItemLinks itemId={entry.itemId} />}
      {Object.keys(entry.details).length > 0 && (
        <>
          <h2 className="cw-panel-heading">{t('logs:details')}</h2>
          <Details details={entry.details} />
        </>
      )}
    </SidePanel>
  );
}

/** Where else the message or file of a line is found. */
function ItemLinks({ itemId }: { readonly itemId: string }) {
  const { t } = useTranslation('logs');
  const mayLook = useMay('quarantine:view');
  return (
    <ul className="cw-plain-list cw-links">
      <li>
        <Link to={`/logs?item=${itemId}`}>{t('allOfItem')}</Link>
      </li>
      {mayLook && (
        <li>
          <Link to={`/quarantine?item=${itemId}`}>{t('inQuarantine')}</Link>
        </li>
      )}
    </ul>
  );
}
