import { Button, Form, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useId, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../Dialog';
import { Notice } from '../Notice';

interface FormDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly isPending: boolean;
  /** What is wrong with all of it, beside what is said at the fields. */
  readonly failure: string | undefined;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog; it stays open until what it asks for is done. */
export function FormDialog(props: FormDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <Dialog variant="medium" aria-labelledby={`${id}-title`} onClose={props.onClose}>
      <ModalHeader labelId={`${id}-title`} title={props.title} />
      <ModalBody>
        <Form id={`${id}-form`} onSubmit={submit} noValidate>
          {props.children}
          <div role="alert">
            {props.failure !== undefined && (
              <Notice variant="danger" isInline component="h2" title={props.failure} />
            )}
          </div>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button
          type="submit"
          form={`${id}-form`}
          isLoading={props.isPending}
          isDisabled={props.isPending}
        >
          {props.submitLabel}
        </Button>
        <Button variant="link" onClick={props.onClose}>
          {t('cancel')}
        </Button>
      </ModalFooter>
    </Dialog>
  );
}
