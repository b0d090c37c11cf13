import { List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { QuarantinedItem } from '../../api/quarantine';
import { Facts } from '../../shared/Facts';
import { Moment } from '../../shared/Moment';
import { formatSize } from '../../shared/size';
import { useOrganizationName } from '../dashboard/useServices';
import { CategoryLabels } from '../items/CategoryLabels';
import { ItemStateLabel } from './ItemStateLabel';

/** All that is known of an item. */
export function ItemFacts({ item }: { readonly item: QuarantinedItem }) {
  const { t, i18n } = useTranslation(['quarantine', 'dashboard']);
  const organization = useOrganizationName(item.organizationId);
  const { release, deletedBy } = item;
  return (
    <Facts
      isWide
      facts={[
        [t('quarantine:state'), <ItemStateLabel key="state" state={item.state} />],
        [t('quarantine:categories'), <CategoryLabels key="c" categories={item.categories} />],
        [t('quarantine:reasons'), <Lines key="reasons" lines={item.reasons} isEnglish />],
        [t('quarantine:policy'), <Lines key="policies" lines={item.policies} />],
        [t('quarantine:sender'), item.sender],
        [t('quarantine:recipients'), <Lines key="recipients" lines={item.recipients} />],
        [
          t('quarantine:direction'),
          item.direction && t(`quarantine:directionOf.${item.direction}`),
        ],
        [t('quarantine:owner'), item.owner],
        [t('quarantine:place'), item.place],
        [t('quarantine:service'), t(`dashboard:service.${item.service}`)],
        [t('quarantine:organization'), organization],
        [t('quarantine:size'), formatSize(item.size, i18n.language)],
        [t('quarantine:occurredAt'), item.occurredAt && <Moment key="o" at={item.occurredAt} />],
        [t('quarantine:heldAt'), <Moment key="held" at={item.heldAt} />],
        [t('quarantine:expiresAt'), item.expiresAt && <Moment key="e" at={item.expiresAt} />],
        [t('quarantine:releasedBy'), release?.by && <By key="by" {...release.by} />],
        [t('quarantine:deletedBy'), deletedBy && <By key="deleted" {...deletedBy} />],
        [t('quarantine:messageId'), item.messageId],
        [t('quarantine:sha256'), item.sha256 && <code key="sha">{item.sha256}</code>],
      ]}
    />
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  /** Whether the services wrote them, in English. */
  readonly isEnglish?: boolean;
}

function Lines({ lines, isEnglish = false }: LinesProps) {
  const { t } = useTranslation('quarantine');
  return lines.length === 0 ? (
    t('none')
  ) : (
    <List isPlain {...(isEnglish ? { lang: 'en' } : {})}>
      {lines.map((line, index) => (
        <ListItem key={index}>{line}</ListItem>
      ))}
    </List>
  );
}

function By({ name, at }: { readonly name: string; readonly at: string }) {
  return (
    <>
      {name}, <Moment at={at} />
    </>
  );
}
