import { Content, Form } from '@patternfly/react-core';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { EditablePolicy, PolicyEditing } from '../../api/policyEditing';
import { useMay } from '../../session/SessionContext';
import { useAnnouncements } from '../../shared/announcements';
import { DONE, LeaveGuard } from '../../shared/form/LeaveGuard';
import { useOrganizationName } from '../dashboard/useServices';
import { EditorActions } from './EditorActions';
import { GeneralSection } from './GeneralSection';
import { SaveFailure } from './SaveFailure';
import { TargetsSection } from './TargetsSection';
import { TextsSection } from './TextsSection';
import { PolicyFormContext, usePolicyForm, type PolicyForm } from './usePolicyForm';

interface PolicyEditorProps<P extends EditablePolicy> {
  readonly editing: PolicyEditing<P>;
  readonly policy: P;
  /** Reads the policy again; what was changed here is given up. */
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/** The settings of a policy; those who may not change it see them all the same. */
export function PolicyEditor<P extends EditablePolicy>(props: PolicyEditorProps<P>) {
  const { editing, policy, onReload, children } = props;
  const { t } = useTranslation(['policy', 'dashboard']);
  const navigate = useNavigate();
  const mayManage = useMay(`${editing.context}:manage`);
  const organization = useOrganizationName(policy.organizationId);
  const { notify } = useAnnouncements();
  const form = usePolicyForm(editing, policy, (name) => {
    notify(t('policy:saved', { name }));
    void navigate(editing.list, { state: DONE });
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void form.save.run();
  };
  return (
    <PolicyFormContext value={form as unknown as PolicyForm}>
      <Content>
        <h2>{policy.name}</h2>
        <p>
          {t(`dashboard:service.${policy.service}`)}, {organization}
        </p>
      </Content>
      <Form className="cw-form" aria-label={policy.name} onSubmit={submit} noValidate>
        <fieldset disabled={!mayManage} className="cw-fieldset">
          <GeneralSection />
          <TargetsSection />
          {children}
          <TextsSection />
        </fieldset>
        <SaveFailure error={form.save.error} onReload={onReload} />
        {mayManage && <EditorActions editing={editing} policy={policy} />}
      </Form>
      <LeaveGuard isChanged={form.isChanged} />
    </PolicyFormContext>
  );
}
