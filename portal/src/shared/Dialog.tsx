import { Modal, type ModalProps } from '@patternfly/react-core';
import { useLayer } from './layers';

/** A modal dialog; dialogs may lie upon each other. It is open as long as it is there. */
export function Dialog(props: Omit<ModalProps, 'isOpen' | 'appendTo' | 'ref'>) {
  const layer = useLayer();
  return <Modal {...props} isOpen appendTo={() => layer} />;
}
