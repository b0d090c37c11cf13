import { Modal, type ModalProps } from '@patternfly/react-core';
import { ModalBoxCloseButton } from '@patternfly/react-core/dist/esm/components/Modal/ModalBoxCloseButton';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayer } from './layers';

interface DialogProps extends Omit<
  ModalProps,
  'isOpen' | 'appendTo' | 'ref' | 'onClose' | 'onEscapePress' | 'children'
> {
  /** Called by the cross and by Escape; without it the dialog has no way out of its own. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A modal dialog; dialogs may lie upon each other. It is open as long as it is there. */
export function Dialog({ onClose, children, ...props }: DialogProps) {
  const { t } = useTranslation();
  const layer = useLayer();
  const ignore = () => undefined;
  return (
    <Modal {...props} isOpen appendTo={() => layer} onEscapePress={onClose ?? ignore}>
      {/* PatternFly's own cross speaks English only. */}
      {onClose !== undefined && <ModalBoxCloseButton aria-label={t('close')} onClose={onClose} />}
      {children}
    </Modal>
  );
}
