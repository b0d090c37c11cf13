import { Content, Form } from '@patternfly/react-core';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ThreatPolicy } from '../../api/threatPolicies';
import { useMay } from '../../session/SessionContext';
import { useAnnouncements } from '../../shared/announcements';
import { DONE, LeaveGuard } from '../../shared/form/LeaveGuard';
import { useOrganizationName } from '../dashboard/useServices';
import { EditorActions } from './EditorActions';
import { FilesSection } from './FilesSection';
import { GeneralSection } from './GeneralSection';
import { MalwareSection } from './MalwareSection';
import { SaveFailure } from './SaveFailure';
import { SpamSection } from './SpamSection';
import { TargetsSection } from './TargetsSection';
import { TextsSection } from './TextsSection';
import { PolicyFormContext, usePolicyForm } from './usePolicyForm';
import { WebSection } from './WebSection';

const LIST = '/advanced-threat-protection';

interface PolicyEditorProps {
  readonly policy: ThreatPolicy;
  /** Reads the policy again; what was changed here is given up. */
  readonly onReload: () => void;
}

/** The settings of a policy; those who may not change it see them all the same. */
export function PolicyEditor({ policy, onReload }: PolicyEditorProps) {
  const { t } = useTranslation(['policy', 'dashboard']);
  const navigate = useNavigate();
  const mayManage = useMay('threat:manage');
  const organization = useOrganizationName(policy.organizationId);
  const { notify } = useAnnouncements();
  const form = usePolicyForm(policy, (name) => {
    notify(t('policy:saved', { name }));
    void navigate(LIST, { state: DONE });
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void form.save.run();
  };
  return (
    <PolicyFormContext value={form}>
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
          <SpamSection />
          <MalwareSection />
          <FilesSection />
          <WebSection />
          <TextsSection />
        </fieldset>
        <SaveFailure error={form.save.error} onReload={onReload} />
        {mayManage && <EditorActions policy={policy} list={LIST} />}
      </Form>
      <LeaveGuard isChanged={form.isChanged} />
    </PolicyFormContext>
  );
}
