import { FormGroup, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { VerificationState } from './useVerification';

const METHODS = ['PASSWORD', 'CONSENT'] as const;

/** The two ways to connect. */
export function MethodChoice({ state }: { readonly state: VerificationState }) {
  const { t } = useTranslation('account');
  const id = useId();
  return (
    <FormGroup label={t('method.label')} role="group" fieldId={id}>
      <ToggleGroup aria-label={t('method.label')}>
        {METHODS.map((method) => (
          <ToggleGroupItem
            key={method}
            text={t(`method.${method}`)}
            buttonId={`${id}-${method}`}
            isSelected={state.method === method}
            isDisabled={state.isVerifying}
            onChange={() => state.chooseMethod(method)}
          />
        ))}
      </ToggleGroup>
    </FormGroup>
  );
}
