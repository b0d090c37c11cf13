import { Checkbox, FormGroup, HelperText, Stack } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '../../api/connections';
import type { Service } from '../../api/services';
import { FieldMessage } from '../../shared/FieldMessage';
import { useServices } from '../dashboard/useServices';

interface ServiceChoiceProps {
  readonly verification: Verification;
  readonly hasDelegateAccount: boolean;
  readonly services: readonly Service[];
  readonly onServices: (services: readonly Service[]) => void;
  readonly promote: boolean;
  readonly onPromote: (promote: boolean) => void;
  readonly isIncomplete: boolean;
}

/** Promotion of the delegate accounts, and which services to provision. */
export function ServiceChoice(props: ServiceChoiceProps) {
  const { t } = useTranslation('account');
  const id = useId();
  const unavailable = useUnavailable(props.verification);
  const toggle = (service: Service, checked: boolean) =>
    props.onServices([
      ...props.services.filter((chosen) => chosen !== service),
      ...(checked ? [service] : []),
    ]);

  return (
    <Stack hasGutter>
      {props.hasDelegateAccount && (
        <Checkbox
          id={`${id}-promote`}
          label={t('promote.label')}
          description={props.promote ? t('promote.ticked') : t('promote.clear')}
          isChecked={props.promote}
          onChange={(_event, checked) => props.onPromote(checked)}
        />
      )}
      <FormGroup
        label={t('choose')}
        role="group"
        fieldId={`${id}-services`}
        isRequired
        isStack
        className="cw-choice"
      >
        {props.verification.services.map(({ service }) => (
          <ServiceCheckbox
            key={service}
            id={`${id}-${service}`}
            service={service}
            why={unavailable(service)}
            isChosen={props.services.includes(service)}
            onChange={(checked) => toggle(service, checked)}
          />
        ))}
        <div role="alert">
          {props.isIncomplete && (
            <HelperText>
              <FieldMessage error={t('chooseMissing')} />
            </HelperText>
          )}
        </div>
      </FormGroup>
    </Stack>
  );
}

interface ServiceCheckboxProps {
  readonly id: string;
  readonly service: Service;
  readonly why: string | undefined;
  readonly isChosen: boolean;
  readonly onChange: (checked: boolean) => void;
}

function ServiceCheckbox({ id, service, why, isChosen, onChange }: ServiceCheckboxProps) {
  const { t } = useTranslation('dashboard');
  return (
    <Checkbox
      id={id}
      label={t(`service.${service}`)}
      description={why ?? t(`holds.${service}`)}
      isDisabled={why !== undefined}
      isChecked={why === undefined && isChosen}
      onChange={(_event, checked) => onChange(checked)}
    />
  );
}

/** Why a service cannot be chosen, or undefined when it can. */
function useUnavailable(verification: Verification): (service: Service) => string | undefined {
  const { t } = useTranslation('account');
  const { data = [] } = useServices();
  return (service) => {
    if (!verification.services.some((entry) => entry.service === service && entry.licensed)) {
      return t('unlicensed');
    }
    const known = data.find(
      (entry) => entry.service === service && entry.organizationId === verification.organization.id,
    );
    switch (known?.state) {
      case 'PROVISIONED':
      case 'SYNCHRONIZATION_REQUIRED':
      case 'ACCESS_LOST':
        return t('already');
      case 'PROVISIONING':
      case 'DEPROVISIONING':
        return t('busy');
      default:
        return undefined;
    }
  };
}
