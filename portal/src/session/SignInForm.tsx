import { ActionGroup, Button, Form, FormGroup, TextInput } from '@patternfly/react-core';
import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../shared/Notice';
import { PasswordInput } from '../shared/PasswordInput';
import { useSignIn } from './useSignIn';

interface SignInFormProps {
  readonly initialUsername?: string;
  readonly onSignedIn: () => void | Promise<void>;
}

/** User name and password of a local administrator; the password leaves the page's memory with the form. */
export function SignInForm({ initialUsername = '', onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('session');
  const id = useId();
  const [username, setUsername] = useState(initialUsername);
  const [password, setPassword] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const { signIn, isPending, failure } = useSignIn(onSignedIn);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const complete = username.trim() !== '' && password !== '';
    setIncomplete(!complete);
    if (complete) {
      void signIn(username.trim(), password);
      setPassword('');
    }
  };
  const message = incomplete ? t('fillIn') : failure;

  return (
    <Form onSubmit={submit} noValidate>
      <div role="alert">
        {message !== undefined && (
          <Notice variant="danger" isInline isPlain component="p" title={message} />
        )}
      </div>
      <FormGroup label={t('username')} fieldId={`${id}-username`} isRequired>
        <TextInput
          id={`${id}-username`}
          value={username}
          onChange={(_event, value) => setUsername(value)}
          autoComplete="username"
          isRequired
        />
      </FormGroup>
      <FormGroup label={t('password')} fieldId={`${id}-password`} isRequired>
        <PasswordInput id={`${id}-password`} value={password} onChange={setPassword} />
      </FormGroup>
      <ActionGroup>
        <Button type="submit" isBlock isLoading={isPending} isDisabled={isPending}>
          {isPending ? t('working') : t('submit')}
        </Button>
      </ActionGroup>
    </Form>
  );
}
