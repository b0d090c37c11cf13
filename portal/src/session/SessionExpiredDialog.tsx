import { Button, Content, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../shared/Dialog';
import { SignInForm } from './SignInForm';

interface SessionExpiredDialogProps {
  readonly username: string;
  readonly onSignedIn: () => void | Promise<void>;
}

/** Asks to sign in again on top of whatever is open; it cannot be dismissed, only left. */
export function SessionExpiredDialog({ username, onSignedIn }: SessionExpiredDialogProps) {
  const { t } = useTranslation('session');
  const id = useId();
  return (
    <Dialog variant="small" aria-labelledby={`${id}-title`} aria-describedby={`${id}-body`}>
      <ModalHeader
        labelId={`${id}-title`}
        descriptorId={`${id}-body`}
        title={t('expired.title')}
        description={t('expired.body')}
      />
      <ModalBody>
        <SignInForm initialUsername={username} onSignedIn={onSignedIn} />
        <Content component="small" className="cw-after-form">
          {t('controlPanel')}
        </Content>
      </ModalBody>
      <ModalFooter>
        <Button variant="link" onClick={() => window.location.assign('/sign-in')}>
          {t('expired.leave')}
        </Button>
      </ModalFooter>
    </Dialog>
  );
}
