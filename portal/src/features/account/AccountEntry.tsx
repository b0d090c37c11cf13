import { AlertActionLink, Progress, Stack, StackItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { SessionExpiredError } from '../../api/problem';
import { Notice } from '../../shared/Notice';
import { ConsentPanel } from './ConsentPanel';
import { CredentialsForm } from './CredentialsForm';
import { MethodChoice } from './MethodChoice';
import { blamedField, suggestsConsent } from './refusal';
import { useRefusalText } from './useRefusalText';
import type { VerificationState } from './useVerification';

interface AccountEntryProps {
  readonly formId: string;
  readonly state: VerificationState;
}

/** The part of the dialog before the account is verified. */
export function AccountEntry({ formId, state }: AccountEntryProps) {
  const { t } = useTranslation('account');
  return (
    <Stack hasGutter>
      <StackItem>
        <MethodChoice state={state} />
      </StackItem>
      <StackItem>
        {state.method === 'PASSWORD' ? (
          <CredentialsForm id={formId} state={state} />
        ) : (
          <ConsentPanel state={state} />
        )}
      </StackItem>
      <StackItem role="status">
        {state.isVerifying && (
          <Progress
            className="cw-indeterminate"
            title={t('verifying')}
            aria-valuetext={t('verifying')}
            measureLocation="none"
            size="sm"
          />
        )}
      </StackItem>
      {state.method === 'PASSWORD' && <WholeAccountRefusal state={state} />}
    </Stack>
  );
}

/** A refusal that no single field is to blame for. */
function WholeAccountRefusal({ state }: { readonly state: VerificationState }) {
  const { t } = useTranslation('account');
  const explain = useRefusalText();
  const { error } = state;
  const offersConsent = suggestsConsent(error);
  if (error === undefined || error instanceof SessionExpiredError) {
    return null;
  }
  if (blamedField(error) !== undefined && !offersConsent) {
    return null;
  }
  const { what, remedy } = explain(error);
  return (
    <StackItem role="alert">
      <Notice
        variant="danger"
        isInline
        title={what}
        component="h2"
        actionLinks={
          offersConsent && (
            <AlertActionLink onClick={() => state.chooseMethod('CONSENT')}>
              {t('useConsent')}
            </AlertActionLink>
          )
        }
      >
        {remedy}
      </Notice>
    </StackItem>
  );
}
