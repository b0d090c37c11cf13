import {
  Button,
  Form,
  FormGroup,
  ModalBody,
  ModalFooter,
  ModalHeader,
  TextInput,
} from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionExpiredError } from '../../api/problem';
import { deprovision } from '../../api/provisioning';
import type { Service } from '../../api/services';
import { useAnnouncements } from '../../shared/announcements';
import { Dialog } from '../../shared/Dialog';
import { Notice } from '../../shared/Notice';
import { useAction } from '../../shared/useAction';
import { WarningTitle } from '../../shared/WarningTitle';
import { TASKS_PANEL_ID, useTasksPanel } from '../tasks/tasksPanel';
import { TASKS_KEY } from '../tasks/useTasks';
import { useOrganizationName } from './useServices';

interface DeprovisionDialogProps {
  readonly organizationId: string;
  readonly service: Service;
  readonly onClose: (focusNext?: string) => void;
}

/** Stops the protection of a service, after its name was typed. */
export function DeprovisionDialog({ organizationId, service, onClose }: DeprovisionDialogProps) {
  const { t } = useTranslation(['deprovision', 'dashboard', 'shell']);
  const id = useId();
  const [typed, setTyped] = useState('');
  const names = {
    service: t(`dashboard:service.${service}`),
    organization: useOrganizationName(organizationId),
  };
  const request = useDeprovision(organizationId, service, onClose);
  const matches = typed.trim().toLocaleLowerCase() === names.service.toLocaleLowerCase();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (matches) {
      void request.run();
    }
  };
  const failed = request.error !== undefined && !(request.error instanceof SessionExpiredError);

  return (
    <Dialog
      variant="small"
      aria-labelledby={`${id}-title`}
      onClose={() => onClose()}
      elementToFocus={`#${CSS.escape(id)}-name`}
    >
      <ModalHeader
        labelId={`${id}-title`}
        title={<WarningTitle>{t('deprovision:title', names)}</WarningTitle>}
      />
      <ModalBody>
        <p>{t('deprovision:body', names)}</p>
        <Form id={`${id}-form`} onSubmit={submit} noValidate className="cw-confirm">
          <FormGroup label={t('deprovision:confirm', names)} fieldId={`${id}-name`}>
            <TextInput
              id={`${id}-name`}
              value={typed}
              onChange={(_event, value) => setTyped(value)}
              autoComplete="off"
            />
          </FormGroup>
          <div role="alert">
            {failed && (
              <Notice
                variant="danger"
                isInline
                component="h2"
                title={t('deprovision:failed', { title: request.error.message })}
              />
            )}
          </div>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button
          type="submit"
          form={`${id}-form`}
          variant="danger"
          isDisabled={!matches || request.isPending}
          isLoading={request.isPending}
        >
          {request.isPending ? t('deprovision:working') : t('deprovision:submit')}
        </Button>
        <Button variant="link" onClick={() => onClose()}>
          {t('shell:cancel')}
        </Button>
      </ModalFooter>
    </Dialog>
  );
}

function useDeprovision(
  organizationId: string,
  service: Service,
  onClose: DeprovisionDialogProps['onClose'],
) {
  const { t } = useTranslation('deprovision');
  const queries = useQueryClient();
  const { announce } = useAnnouncements();
  const tasks = useTasksPanel();
  return useAction(async () => {
    await deprovision(organizationId, service);
    await queries.invalidateQueries({ queryKey: TASKS_KEY });
    void queries.invalidateQueries({ queryKey: ['services'] });
    announce(t('submitted'));
    onClose(TASKS_PANEL_ID);
    tasks.open();
  });
}
