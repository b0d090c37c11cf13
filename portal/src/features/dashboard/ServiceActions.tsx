import { Button, Flex } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { ProtectedService, ServiceState } from '../../api/services';
import { useDialogs, type DialogAddress } from '../../app/dialogs';
import { useMay } from '../../session/SessionContext';
import { useTasksPanel } from '../tasks/tasksPanel';

type ActionName = 'tasks' | 'synchronize' | 'restore' | 'retry' | 'deprovision';

const ACTIONS: Record<ServiceState, readonly ActionName[]> = {
  NOT_PROVISIONED: [],
  PROVISIONING: ['tasks'],
  PROVISIONED: ['deprovision'],
  SYNCHRONIZATION_REQUIRED: ['synchronize', 'deprovision'],
  FAILED: ['retry', 'tasks'],
  ACCESS_LOST: ['restore', 'deprovision'],
  DEPROVISIONING: ['tasks'],
};

function dialogOf(name: ActionName, entry: ProtectedService): DialogAddress | undefined {
  const { service } = entry;
  const organization = entry.organizationId ?? '';
  switch (name) {
    case 'synchronize':
    case 'restore':
      return { dialog: name, organization };
    case 'retry':
      return { dialog: 'provision', service };
    case 'deprovision':
      return { dialog: 'deprovision', organization, service };
    case 'tasks':
      return undefined;
  }
}

/** The buttons that make sense in the service's state, the most helpful one first. */
export function ServiceActions({ entry }: { readonly entry: ProtectedService }) {
  const { t } = useTranslation('dashboard');
  const { open } = useDialogs();
  const tasks = useTasksPanel();
  const mayManage = useMay('provisioning:manage');
  const service = t(`service.${entry.service}`);
  const names = ACTIONS[entry.state].filter((name) => mayManage || name === 'tasks');
  return (
    <Flex gap={{ default: 'gapMd' }}>
      {names.map((name, index) => {
        const id = `action-${name}-${entry.organizationId ?? 'new'}-${entry.service}`;
        const address = dialogOf(name, entry);
        return (
          <Button
            key={name}
            id={id}
            size="sm"
            variant={name === 'deprovision' || index > 0 ? 'link' : 'secondary'}
            onClick={() => (address === undefined ? tasks.open() : open(address, id))}
            aria-label={t('action.of', { action: t(`action.${name}`), service })}
          >
            {t(`action.${name}`)}
          </Button>
        );
      })}
    </Flex>
  );
}
