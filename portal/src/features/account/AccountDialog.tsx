import {
  Button,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { useEffect, useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '../../api/connections';
import { useAnnouncements } from '../../shared/announcements';
import { Dialog } from '../../shared/Dialog';
import { Notice } from '../../shared/Notice';
import { AccountEntry } from './AccountEntry';
import type { VerificationState } from './useVerification';
import { VerificationFindings } from './VerificationFindings';

interface AccountDialogProps {
  readonly title: string;
  readonly intro: string;
  readonly state: VerificationState;
  readonly submitLabel: string;
  readonly submittingLabel: string;
  readonly isSubmitting: boolean;
  readonly failure: string | undefined;
  readonly onSubmit: (verification: Verification) => void;
  readonly onClose: () => void;
  /** What is chosen once the account is verified. */
  readonly children?: ReactNode;
}

/** An account is entered, verified, and then something is submitted with it: the frame of all such dialogs. */
export function AccountDialog(props: AccountDialogProps) {
  const { t } = useTranslation(['account', 'shell']);
  const { announce } = useAnnouncements();
  const id = useId();
  const formId = `${id}-form`;
  const { state } = props;
  const { verification } = state;
  const organization = verification?.organization.name;
  useEffect(() => {
    if (organization !== undefined) {
      announce(t('account:found.announce', { organization }));
    }
  }, [organization, announce, t]);

  return (
    <Dialog variant="medium" aria-labelledby={`${id}-title`} onClose={props.onClose}>
      <ModalHeader labelId={`${id}-title`} title={props.title} description={props.intro} />
      <ModalBody tabIndex={0} aria-label={props.title}>
        <Stack hasGutter>
          <StackItem>
            {verification === undefined ? (
              <AccountEntry formId={formId} state={state} />
            ) : (
              <VerificationFindings verification={verification} />
            )}
          </StackItem>
          {verification !== undefined && <StackItem>{props.children}</StackItem>}
          <StackItem role="alert">
            {props.failure !== undefined && (
              <Notice variant="danger" isInline title={props.failure} component="h2" />
            )}
          </StackItem>
        </Stack>
      </ModalBody>
      <ModalFooter className="cw-dialog-footer">
        {verification === undefined ? (
          <VerifyButton formId={formId} state={state} />
        ) : (
          <>
            <Button
              onClick={() => props.onSubmit(verification)}
              isLoading={props.isSubmitting}
              isDisabled={props.isSubmitting}
            >
              {props.isSubmitting ? props.submittingLabel : props.submitLabel}
            </Button>
            <Button variant="secondary" onClick={state.reset} isDisabled={props.isSubmitting}>
              {t('account:change')}
            </Button>
          </>
        )}
        <Button variant="link" onClick={props.onClose}>
          {t('shell:cancel')}
        </Button>
      </ModalFooter>
    </Dialog>
  );
}

function VerifyButton({ formId, state }: { formId: string; state: VerificationState }) {
  const { t } = useTranslation('account');
  if (state.method === 'CONSENT') {
    return null;
  }
  return (
    <Button
      type="submit"
      form={formId}
      isLoading={state.isVerifying}
      isDisabled={state.isVerifying}
    >
      {state.error === undefined ? t('verify') : t('verifyAgain')}
    </Button>
  );
}
