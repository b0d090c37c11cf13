import { Button, Flex, FlexItem } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { approveRequest, denyRequest, type ReleaseRequest } from '../../api/releaseRequests';
import { useMay } from '../../session/SessionContext';
import { useAnnouncements } from '../../shared/announcements';
import { ConfirmDialog } from '../../shared/ConfirmDialog';
import { useAction } from '../../shared/useAction';
import { CategoryLabels } from '../items/CategoryLabels';

interface RequestActionsProps {
  readonly request: ReleaseRequest;
}

/** The decision on a request, for those who may decide. */
export function RequestActions({ request }: RequestActionsProps) {
  const { t } = useTranslation('quarantine');
  const mayManage = useMay('quarantine:manage');
  const [decision, setDecision] = useState<'approve' | 'deny'>();
  if (!mayManage || request.state !== 'PENDING') {
    return null;
  }
  const { title } = request.item;
  return (
    <>
      <Flex>
        <FlexItem>
          <Button
            variant="secondary"
            size="sm"
            aria-label={t('request.approveThis', { title })}
            onClick={() => setDecision('approve')}
          >
            {t('request.approve')}
          </Button>
        </FlexItem>
        <FlexItem>
          <Button
            variant="secondary"
            size="sm"
            aria-label={t('request.denyThis', { title })}
            onClick={() => setDecision('deny')}
          >
            {t('request.deny')}
          </Button>
        </FlexItem>
      </Flex>
      {decision !== undefined && (
        <DecisionDialog
          request={request}
          decision={decision}
          onClose={() => setDecision(undefined)}
        />
      )}
    </>
  );
}

interface DecisionDialogProps extends RequestActionsProps {
  readonly decision: 'approve' | 'deny';
  readonly onClose: () => void;
}

function DecisionDialog({ request, decision, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('quarantine');
  const queries = useQueryClient();
  const { notify } = useAnnouncements();
  const isApproval = decision === 'approve';
  const decide = useAction(async () => {
    await (isApproval ? approveRequest(request.id) : denyRequest(request.id));
    notify(t(isApproval ? 'request.approved' : 'request.denied'), 'info');
    void queries.invalidateQueries({ queryKey: ['quarantine'] });
    void queries.invalidateQueries({ queryKey: ['logs'] });
    onClose();
  });
  const names = { title: request.item.title, person: request.requestedBy };
  return (
    <ConfirmDialog
      title={t(isApproval ? 'request.approveTitle' : 'request.denyTitle')}
      action={decide}
      confirmLabel={t(isApproval ? 'request.approve' : 'request.deny')}
      onClose={onClose}
    >
      <p className="cw-break">
        {t(isApproval ? 'request.approveBody' : 'request.denyBody', names)}
      </p>
      {isApproval && (
        <>
          <p className="cw-explain">{t('release.warning')}</p>
          <CategoryLabels categories={request.item.categories} />
        </>
      )}
    </ConfirmDialog>
  );
}
