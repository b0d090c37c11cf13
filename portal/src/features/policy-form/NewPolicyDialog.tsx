import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { EditablePolicy, PolicyEditing } from '../../api/policyEditing';
import { ProblemError, SessionExpiredError } from '../../api/problem';
import { SERVICES, type Service } from '../../api/services';
import { errorAt } from '../../shared/form/fieldErrors';
import { ChoiceField, TextField } from '../../shared/form/fields';
import { FormDialog } from '../../shared/form/FormDialog';
import { useAction } from '../../shared/useAction';
import { useOrganizations } from '../dashboard/useServices';

const LONGEST_NAME = 128;

interface NewPolicyDialogProps<P extends EditablePolicy> {
  readonly editing: PolicyEditing<P>;
  readonly onClose: () => void;
}

/** Makes a policy with the recommended settings, which is off, and goes on to change it. */
export function NewPolicyDialog<P extends EditablePolicy>(props: NewPolicyDialogProps<P>) {
  const { editing, onClose } = props;
  const { t } = useTranslation(['policy', 'dashboard', 'filters', 'shell']);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const organizations = useOrganizations();
  const [chosen, setChosen] = useState<string>();
  const [service, setService] = useState<Service>('EXCHANGE_ONLINE');
  const [name, setName] = useState('');
  const [isNameless, setNameless] = useState(false);
  const organization = chosen ?? organizations[0]?.id ?? '';
  const add = useAction(async () => {
    const policy = await editing.add(organization, service, name.trim());
    await queries.invalidateQueries({ queryKey: ['policies', editing.context] });
    await navigate(`${editing.list}/policies/${policy.id}`);
  });
  const submit = () => {
    setNameless(name.trim() === '');
    if (name.trim() !== '') {
      void add.run();
    }
  };
  const refused = errorAt(add.error, 'name');
  const isTaken = add.error instanceof ProblemError && add.error.status === 409;
  const isOther =
    add.error !== undefined && refused === undefined && !(add.error instanceof SessionExpiredError);
  const message = isTaken ? (add.error.problem.detail ?? add.error.message) : add.error?.message;
  return (
    <FormDialog
      title={t(`policy:add.titleOf.${editing.context}`)}
      submitLabel={t('policy:add.submit')}
      isPending={add.isPending}
      failure={isOther ? t('shell:actionFailed', { title: message }) : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('policy:add.body')}</p>
      {organizations.length > 1 && (
        <ChoiceField
          label={t('filters:organization')}
          value={organization}
          options={organizations.map((each) => ({ value: each.id, label: each.name }))}
          onChange={setChosen}
        />
      )}
      <ChoiceField
        label={t('filters:service')}
        value={service}
        options={SERVICES.map((value) => ({ value, label: t(`dashboard:service.${value}`) }))}
        onChange={setService}
      />
      <TextField
        label={t('policy:name')}
        error={isNameless ? t('policy:nameMissing') : refused}
        value={name}
        maxLength={LONGEST_NAME}
        isRequired
        onChange={setName}
      />
    </FormDialog>
  );
}
