import { Button, InputGroup, InputGroupItem, TextInput } from '@patternfly/react-core';
import EyeIcon from '@patternfly/react-icons/dist/esm/icons/eye-icon';
import EyeSlashIcon from '@patternfly/react-icons/dist/esm/icons/eye-slash-icon';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';

interface PasswordInputProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete?: string;
  readonly isInvalid?: boolean;
  readonly describedBy?: string;
  readonly isDisabled?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A password field whose content can be shown for a moment. */
export function PasswordInput(props: PasswordInputProps) {
  const { t } = useTranslation('session');
  const [shown, setShown] = useState(false);
  return (
    <InputGroup>
      <InputGroupItem isFill>
        <TextInput
          id={props.id}
          ref={props.inputRef ?? null}
          type={shown ? 'text' : 'password'}
          value={props.value}
          onChange={(_event, value) => props.onChange(value)}
          autoComplete={props.autoComplete ?? 'current-password'}
          validated={props.isInvalid === true ? 'error' : 'default'}
          aria-describedby={props.describedBy}
          isDisabled={props.isDisabled ?? false}
          spellCheck={false}
          isRequired
        />
      </InputGroupItem>
      <InputGroupItem>
        <Button
          variant="control"
          aria-label={shown ? t('hidePassword') : t('showPassword')}
          onClick={() => setShown(!shown)}
          icon={shown ? <EyeSlashIcon /> : <EyeIcon />}
        />
      </InputGroupItem>
    </InputGroup>
  );
}
