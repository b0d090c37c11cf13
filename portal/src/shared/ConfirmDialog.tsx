import { Button, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionExpiredError } from '../api/problem';
import { Dialog } from './Dialog';
import { Notice } from './Notice';
import type { Action } from './useAction';
import { WarningTitle } from './WarningTitle';

interface ConfirmDialogProps {
  readonly title: string;
  readonly action: Action<[], unknown>;
  readonly confirmLabel: string;
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before something is done that is hard to undo; stays open when it did not work, and says why. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, action, confirmLabel, isDangerous = false, isDisabled = false } = props;
  const { t } = useTranslation();
  const id = useId();
  const failed = action.error !== undefined && !(action.error instanceof SessionExpiredError);
  return (
    <Dialog
      variant="small"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      onClose={props.onClose}
    >
      <ModalHeader
        labelId={`${id}-title`}
        title={isDangerous ? <WarningTitle>{title}</WarningTitle> : title}
      />
      <ModalBody id={`${id}-body`}>
        {props.children}
        <div role="alert" className="cw-outcome">
          {failed && (
            <Notice
              variant="danger"
              isInline
              component="h2"
              title={t('actionFailed', { title: action.error.message })}
            />
          )}
        </div>
      </ModalBody>
      <ModalFooter>
        <Button
          variant={isDangerous ? 'danger' : 'primary'}
          isLoading={action.isPending}
          isDisabled={isDisabled || action.isPending}
          onClick={() => void action.run()}
        >
          {confirmLabel}
        </Button>
        <Button variant="link" onClick={props.onClose}>
          {t('cancel')}
        </Button>
      </ModalFooter>
    </Dialog>
  );
}
