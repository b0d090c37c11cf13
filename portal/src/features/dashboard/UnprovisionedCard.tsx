import { Button, Card, CardBody, CardHeader, Content } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProtectedService } from '../../api/services';
import { useDialogs } from '../../app/dialogs';
import { useMay } from '../../session/SessionContext';
import { ServiceHeading } from './ServiceCard';
import { ServiceStateLabel } from './ServiceStateLabel';
import { useHoverOrFocus } from './useHoverOrFocus';

interface UnprovisionedCardProps {
  readonly entry: ProtectedService;
  readonly icon: React.ReactNode;
}

/** A service nobody has provisioned: pointing at it or focusing it pops up a message with Provision. */
export function UnprovisionedCard({ entry, icon }: UnprovisionedCardProps) {
  const { t } = useTranslation('dashboard');
  const { isShown, area } = useHoverOrFocus();
  const id = useId();
  const service = t(`service.${entry.service}`);
  const triggerId = `service-${entry.organizationId ?? 'new'}-${entry.service}`;
  const popupId = `${id}-popup`;
  return (
    <div className="cw-pop-area" {...area}>
      <Card isFullHeight component="article" aria-label={service}>
        <CardHeader>
          <ServiceHeading icon={icon}>
            <Button
              id={triggerId}
              variant="link"
              isInline
              aria-expanded={isShown}
              aria-controls={popupId}
              aria-describedby={`${id}-state`}
            >
              {service}
            </Button>
          </ServiceHeading>
        </CardHeader>
        <CardBody id={`${id}-state`}>
          <ServiceStateLabel state={entry.state} />
          <Content component="p" className="cw-explain">
            {t('explain.NOT_PROVISIONED')} {t('popup.hint')}
          </Content>
        </CardBody>
      </Card>
      <div id={popupId} className="cw-pop" hidden={!isShown}>
        {isShown && <ProvisionPopup entry={entry} triggerId={triggerId} />}
      </div>
    </div>
  );
}

interface ProvisionPopupProps {
  readonly entry: ProtectedService;
  readonly triggerId: string;
}

function ProvisionPopup({ entry, triggerId }: ProvisionPopupProps) {
  const { t } = useTranslation('dashboard');
  const { open } = useDialogs();
  const mayProvision = useMay('provisioning:manage');
  const service = t(`service.${entry.service}`);
  return (
    <div role="group" aria-label={t('popup.label', { service })}>
      <Content component="p">
        {t(mayProvision ? 'popup.body' : 'popup.noPermission', { service })}
      </Content>
      {mayProvision && (
        <Button
          size="sm"
          onClick={() => open({ dialog: 'provision', service: entry.service }, triggerId)}
          aria-label={t('action.of', { action: t('popup.provision'), service })}
        >
          {t('popup.provision')}
        </Button>
      )}
    </div>
  );
}
