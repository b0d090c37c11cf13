import { lazy, Suspense } from 'react';
import { SERVICES, type Service } from '../api/services';
import { useDialogs, useReturnFocus } from './dialogs';

const ProvisionDialog = lazy(async () => ({
  default: (await import('../features/account/ProvisionDialog')).ProvisionDialog,
}));
const SynchronizeDialog = lazy(async () => ({
  default: (await import('../features/account/SynchronizeDialog')).SynchronizeDialog,
}));
const RetryDialog = lazy(async () => ({
  default: (await import('../features/account/RetryDialog')).RetryDialog,
}));
const DeprovisionDialog = lazy(async () => ({
  default: (await import('../features/dashboard/DeprovisionDialog')).DeprovisionDialog,
}));

function servicesIn(list: string | null): readonly Service[] {
  const named = (list ?? '').split(',');
  return SERVICES.filter((service) => named.includes(service));
}

/** The dialog that the address names, if any. */
export function Dialogs() {
  useReturnFocus();
  const { parameters, close } = useDialogs();
  const organization = parameters.get('organization');
  const task = parameters.get('task');
  const services = servicesIn(parameters.get('service') ?? parameters.get('services'));
  const [service] = services;

  const dialog = () => {
    switch (parameters.get('dialog')) {
      case 'provision':
        return (
          <ProvisionDialog
            initialServices={services}
            grantedId={parameters.get('verification') ?? undefined}
            onClose={close}
          />
        );
      case 'synchronize':
      case 'restore':
        return (
          organization && (
            <SynchronizeDialog
              organizationId={organization}
              isAccessLost={parameters.get('dialog') === 'restore'}
              onClose={close}
            />
          )
        );
      case 'retry':
        return task && <RetryDialog taskId={task} services={services} onClose={close} />;
      case 'deprovision':
        return (
          organization &&
          service && (
            <DeprovisionDialog organizationId={organization} service={service} onClose={close} />
          )
        );
      default:
        return null;
    }
  };
  return <Suspense fallback={null}>{dialog()}</Suspense>;
}
