import { Form, FormGroup, FormHelperText, HelperText, TextInput } from '@patternfly/react-core';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionExpiredError } from '../../api/problem';
import { onSessionExpired } from '../../api/sessionFetch';
import { FieldMessage } from '../../shared/FieldMessage';
import { PasswordInput } from '../../shared/PasswordInput';
import { blamedField, type BlamedField } from './refusal';
import { useRefusalText } from './useRefusalText';
import type { VerificationState } from './useVerification';

interface CredentialsFormProps {
  readonly id: string;
  readonly state: VerificationState;
}

/** User name and password of the administrator; what is wrong stands beside the field it is about. */
export function CredentialsForm({ id, state }: CredentialsFormProps) {
  const { t } = useTranslation('account');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<BlamedField>();
  const usernameInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);
  const explain = useRefusalText();
  useEffect(() => onSessionExpired(() => setPassword('')), []);
  useEffect(() => usernameInput.current?.focus(), []);

  const { error, isVerifying } = state;
  const blamed = missing ?? blamedField(error);
  useEffect(() => {
    if (!isVerifying && blamed !== undefined) {
      (blamed === 'username' ? usernameInput : passwordInput).current?.focus();
    }
  }, [isVerifying, blamed, error]);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const gap = !username.includes('@') ? 'username' : password === '' ? 'password' : undefined;
    setMissing(gap);
    if (gap === undefined && !isVerifying) {
      void state.verifyPassword(username.trim(), password);
    }
  };
  const messageFor = (field: BlamedField): string | undefined => {
    if (missing === field) {
      return t(`${field}Missing`);
    }
    if (field === 'password' && error instanceof SessionExpiredError && password === '') {
      return t('passwordAgain');
    }
    if (missing !== undefined || error === undefined || blamed !== field) {
      return undefined;
    }
    const { what, remedy } = explain(error);
    return [what, remedy].filter(Boolean).join(' ');
  };

  return (
    <Form id={id} onSubmit={submit} noValidate>
      <FormGroup label={t('username')} fieldId={`${id}-username`} isRequired>
        <TextInput
          id={`${id}-username`}
          ref={usernameInput}
          type="email"
          value={username}
          onChange={(_event, value) => setUsername(value)}
          autoComplete="off"
          spellCheck={false}
          validated={messageFor('username') === undefined ? 'default' : 'error'}
          aria-describedby={`${id}-username-help`}
          isDisabled={isVerifying}
          isRequired
        />
        <FieldHelp
          id={`${id}-username-help`}
          error={messageFor('username')}
          help={t('usernameHelp')}
        />
      </FormGroup>
      <FormGroup label={t('password')} fieldId={`${id}-password`} isRequired>
        <PasswordInput
          id={`${id}-password`}
          inputRef={passwordInput}
          value={password}
          onChange={setPassword}
          autoComplete="off"
          isInvalid={messageFor('password') !== undefined}
          describedBy={`${id}-password-help`}
          isDisabled={isVerifying}
        />
        <FieldHelp
          id={`${id}-password-help`}
          error={messageFor('password')}
          help={t('passwordHelp')}
        />
      </FormGroup>
    </Form>
  );
}

interface FieldHelpProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly help: string;
}

function FieldHelp({ id, error, help }: FieldHelpProps) {
  return (
    <FormHelperText>
      <HelperText id={id} isLiveRegion>
        <FieldMessage error={error} help={help} />
      </HelperText>
    </FormHelperText>
  );
}
