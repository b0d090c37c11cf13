import { ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Dialog } from './Dialog';

interface SidePanelProps {
  readonly title: string;
  readonly description?: ReactNode;
  readonly footer?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Everything about one thing of a list, at the side of the page; it is open as long as it is there. */
export function SidePanel({ title, description, footer, onClose, children }: SidePanelProps) {
  const id = useId();
  useFocusBack();
  return (
    <Dialog className="cw-side" aria-labelledby={`${id}-title`} onClose={onClose}>
      <ModalHeader labelId={`${id}-title`} title={title} description={description} />
      {/* Long content is scrolled by the keyboard, too. */}
      <ModalBody tabIndex={0} aria-labelledby={`${id}-title`}>
        {children}
      </ModalBody>
      {footer !== undefined && <ModalFooter className="cw-dialog-footer">{footer}</ModalFooter>}
    </Dialog>
  );
}

/** When the panel closes, focus goes to what opened it. */
function useFocusBack(): void {
  const opener = useRef(document.activeElement);
  useEffect(() => {
    const element = opener.current;
    return () => {
      requestAnimationFrame(() => {
        if (element instanceof HTMLElement && element.isConnected) {
          element.focus();
        }
      });
    };
  }, []);
}
