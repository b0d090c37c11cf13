import { Switch } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { switchPolicy, type Policy } from '../../api/policies';
import { ProblemError } from '../../api/problem';
import { useMay } from '../../session/SessionContext';
import { useAnnouncements } from '../../shared/announcements';
import { useAction } from '../../shared/useAction';
import { EnabledLabel } from './EnabledLabel';

interface PolicySwitchProps {
  readonly context: 'threat' | 'dlp';
  readonly policy: Policy;
}

/** Whether a policy acts; those who may can switch it. */
export function PolicySwitch({ context, policy }: PolicySwitchProps) {
  const { t } = useTranslation(['pages', 'shell']);
  const mayManage = useMay(`${context}:manage`);
  const queries = useQueryClient();
  const { notify } = useAnnouncements();
  const change = useAction(async (enabled: boolean) => {
    try {
      await switchPolicy(context, policy, enabled);
    } catch (failure) {
      if (!(failure instanceof ProblemError)) {
        throw failure;
      }
      const text =
        failure.status === 412
          ? t('pages:policies.changedMeanwhile', { name: policy.name })
          : t('shell:actionFailed', { title: failure.message });
      notify(text, 'danger');
    }
    await queries.invalidateQueries({ queryKey: ['policies', context] });
  });
  if (!mayManage) {
    return <EnabledLabel enabled={policy.enabled} />;
  }
  return (
    <Switch
      id={`policy-${policy.id}`}
      aria-label={t('pages:policies.switch', { name: policy.name })}
      isChecked={policy.enabled}
      isDisabled={change.isPending}
      onChange={(_event, checked) => void change.run(checked)}
      hasCheckIcon
    />
  );
}
