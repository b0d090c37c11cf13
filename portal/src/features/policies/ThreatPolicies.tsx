import { Button, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/SessionContext';
import { PolicyList } from './PolicyList';

const NewPolicyDialog = lazy(async () => ({
  default: (await import('../threat-policy/NewPolicyDialog')).NewPolicyDialog,
}));

/** The threat policies, in the order in which they are asked, and a way to a new one. */
export function ThreatPolicies() {
  const { t } = useTranslation('policy');
  const mayManage = useMay('threat:manage');
  const [isAdding, setAdding] = useState(false);
  return (
    <PageSection isFilled>
      <Stack hasGutter>
        {mayManage && (
          <StackItem>
            <Button onClick={() => setAdding(true)}>{t('add.open')}</Button>
          </StackItem>
        )}
        <StackItem>
          <PolicyList context="threat" />
        </StackItem>
      </Stack>
      <Suspense fallback={null}>
        {isAdding && <NewPolicyDialog onClose={() => setAdding(false)} />}
      </Suspense>
    </PageSection>
  );
}
