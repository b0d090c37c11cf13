import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { verifyAudit, type AuditVerification } from '../../api/audit';
import { SessionExpiredError } from '../../api/problem';
import { Notice } from '../../shared/Notice';
import { useAction } from '../../shared/useAction';

/** Checks the whole chain of the audit trail and says whether it is intact. */
export function VerifyTrail() {
  const { t } = useTranslation('logs');
  const [found, setFound] = useState<AuditVerification>();
  const verify = useAction(async () => {
    setFound(undefined);
    setFound(await verifyAudit());
  });
  const failed = verify.error !== undefined && !(verify.error instanceof SessionExpiredError);
  return (
    <>
      <Button
        variant="secondary"
        isLoading={verify.isPending}
        isDisabled={verify.isPending}
        onClick={() => void verify.run()}
      >
        {t('audit.verify')}
      </Button>
      <div role="status" className="cw-outcome">
        {found !== undefined && <Finding found={found} />}
        {failed && (
          <Notice
            variant="danger"
            isInline
            component="h2"
            title={t('audit.verifyFailed', { title: verify.error.message })}
          />
        )}
      </div>
    </>
  );
}

function Finding({ found }: { readonly found: AuditVerification }) {
  const { t } = useTranslation('logs');
  return found.intact ? (
    <Notice
      variant="success"
      isInline
      component="h2"
      title={t('audit.intact', { count: found.entries })}
    />
  ) : (
    <Notice variant="danger" isInline component="h2" title={t('audit.broken')}>
      {t('audit.brokenAt', { sequence: found.firstBrokenSequence })} {found.reason}
    </Notice>
  );
}
