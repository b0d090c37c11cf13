import {
  Card,
  CardBody,
  CardFooter,
  CardHeader,
  CardTitle,
  Content,
  Flex,
  FlexItem,
  Icon,
  Progress,
} from '@patternfly/react-core';
import CloudIcon from '@patternfly/react-icons/dist/esm/icons/cloud-icon';
import EnvelopeIcon from '@patternfly/react-icons/dist/esm/icons/envelope-icon';
import SitemapIcon from '@patternfly/react-icons/dist/esm/icons/sitemap-icon';
import { Trans, useTranslation } from 'react-i18next';
import type { ProtectedService, Service } from '../../api/services';
import { isRunning } from '../../api/tasks';
import { Moment } from '../../shared/Moment';
import { useReason } from '../../shared/useReason';
import { useTasksPanel } from '../tasks/tasksPanel';
import { ServiceActions } from './ServiceActions';
import { ServiceStateLabel } from './ServiceStateLabel';
import { UnprovisionedCard } from './UnprovisionedCard';

const ICONS = {
  EXCHANGE_ONLINE: <EnvelopeIcon />,
  SHAREPOINT_ONLINE: <SitemapIcon />,
  ONEDRIVE: <CloudIcon />,
} satisfies Record<Service, React.ReactNode>;

interface ServiceCardProps {
  readonly entry: ProtectedService;
}

/** One service: what it is, how it is protected, and what a person can do about it. */
export function ServiceCard({ entry }: ServiceCardProps) {
  const { t } = useTranslation('dashboard');
  const { service, state, since } = entry;
  if (state === 'NOT_PROVISIONED') {
    return <UnprovisionedCard entry={entry} icon={ICONS[service]} />;
  }
  return (
    <Card isFullHeight component="article" aria-label={t(`service.${service}`)}>
      <CardHeader>
        <ServiceHeading icon={ICONS[service]}>{t(`service.${service}`)}</ServiceHeading>
      </CardHeader>
      <CardBody>
        <ServiceStateLabel state={state} />
        <Content component="p" className="cw-explain">
          {t(`explain.${state}`)}
        </Content>
        <RunningProgress entry={entry} />
        <Cause entry={entry} />
        {since !== null && (
          <Content component="small">
            <Trans t={t} i18nKey="since" components={{ at: <Moment at={since} /> }} />
          </Content>
        )}
      </CardBody>
      <CardFooter>
        <ServiceActions entry={entry} />
      </CardFooter>
    </Card>
  );
}

interface ServiceHeadingProps {
  readonly icon: React.ReactNode;
  readonly children: React.ReactNode;
}

export function ServiceHeading({ icon, children }: ServiceHeadingProps) {
  return (
    <Flex
      alignItems={{ default: 'alignItemsCenter' }}
      gap={{ default: 'gapMd' }}
      flexWrap={{ default: 'nowrap' }}
    >
      <FlexItem>
        <Icon size="lg" aria-hidden="true">
          {icon}
        </Icon>
      </FlexItem>
      <FlexItem>
        <CardTitle component="h3">{children}</CardTitle>
      </FlexItem>
    </Flex>
  );
}

/** How far the running task is with this service. */
function RunningProgress({ entry }: ServiceCardProps) {
  const { t } = useTranslation(['tasks', 'dashboard']);
  const { source } = useTasksPanel();
  const line = source.tasks
    .filter((task) => task.organizationId === entry.organizationId)
    .flatMap((task) => task.services)
    .find((candidate) => candidate.service === entry.service && isRunning(candidate));
  if (line === undefined || !['PROVISIONING', 'DEPROVISIONING'].includes(entry.state)) {
    return null;
  }
  const service = t(`dashboard:service.${entry.service}`);
  return (
    <Progress
      size="sm"
      value={line.percent}
      title={t(`tasks:state.${line.stage}`)}
      aria-label={t('tasks:progress', { service, percent: line.percent })}
    />
  );
}

/** The reason of a failure or a loss, with what helps. */
function Cause({ entry }: ServiceCardProps) {
  const explain = useReason();
  if (entry.reason === null || !['FAILED', 'ACCESS_LOST'].includes(entry.state)) {
    return null;
  }
  const { what, remedy } = explain(entry.reason, entry.remedy);
  return (
    <Content component="p" className="cw-explain">
      <strong>{what}</strong> {remedy}
    </Content>
  );
}
