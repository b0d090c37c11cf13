import { Button, Content, Spinner, Stack, StackItem } from '@patternfly/react-core';
import ExternalLinkAltIcon from '@patternfly/react-icons/dist/esm/icons/external-link-alt-icon';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/Notice';
import { useRefusalText } from './useRefusalText';
import type { VerificationState } from './useVerification';

/** Connecting without a password: Microsoft asks the administrator, this dialog waits. */
export function ConsentPanel({ state }: { readonly state: VerificationState }) {
  const { t } = useTranslation('account');
  const explain = useRefusalText();
  const { pendingConsent, error } = state;
  const refusal = error === undefined ? undefined : explain(error);
  return (
    <Stack hasGutter>
      <StackItem>
        <Content component="p">{t('consent.intro')}</Content>
      </StackItem>
      {refusal !== undefined && (
        <StackItem role="alert">
          <Notice variant="danger" isInline title={refusal.what} component="h2">
            {refusal.remedy}
          </Notice>
        </StackItem>
      )}
      <StackItem>
        {pendingConsent?.consentUrl === undefined ? (
          <Button
            variant="secondary"
            onClick={state.startConsent}
            isLoading={state.isVerifying}
            isDisabled={state.isVerifying || pendingConsent !== undefined}
          >
            {t('consent.start')}
          </Button>
        ) : (
          <Button
            variant="primary"
            component="a"
            href={pendingConsent.consentUrl}
            target="_blank"
            rel="noopener"
            icon={<ExternalLinkAltIcon />}
            iconPosition="end"
          >
            {t('consent.open')}{' '}
            <span className="pf-v6-screen-reader">({t('consent.newWindow')})</span>
          </Button>
        )}
      </StackItem>
      <StackItem role="status">
        {pendingConsent !== undefined && (
          <>
            <Spinner isInline aria-hidden="true" /> {t('consent.waiting')}
          </>
        )}
      </StackItem>
    </Stack>
  );
}
