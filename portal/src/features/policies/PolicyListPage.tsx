import { Button, PageSection, Stack, StackItem } from '@patternfly/react-core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditablePolicy, PolicyEditing } from '../../api/policyEditing';
import { useMay } from '../../session/SessionContext';
import { PolicyList } from './PolicyList';

const NewPolicyDialog = lazy(async () => ({
  default: (await import('../policy-form/NewPolicyDialog')).NewPolicyDialog,
}));

interface PolicyListPageProps<P extends EditablePolicy> {
  readonly editing: PolicyEditing<P>;
}

/** The policies of a context, and a way to a new one. */
export function PolicyListPage<P extends EditablePolicy>({ editing }: PolicyListPageProps<P>) {
  const { t } = useTranslation('policy');
  const mayManage = useMay(`${editing.context}:manage`);
  const [isAdding, setAdding] = useState(false);
  const shared = editing as unknown as PolicyEditing<EditablePolicy>;
  return (
    <PageSection isFilled>
      <Stack hasGutter>
        {mayManage && (
          <StackItem>
            <Button onClick={() => setAdding(true)}>{t('add.open')}</Button>
          </StackItem>
        )}
        <StackItem>
          <PolicyList context={editing.context} />
        </StackItem>
      </Stack>
      <Suspense fallback={null}>
        {isAdding && <NewPolicyDialog editing={shared} onClose={() => setAdding(false)} />}
      </Suspense>
    </PageSection>
  );
}
