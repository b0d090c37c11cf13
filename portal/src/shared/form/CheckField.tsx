import { Checkbox } from '@patternfly/react-core';
import { useId } from 'react';

interface CheckFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Yes or no. */
export function CheckField({ label, help, isChecked, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <Checkbox
      id={id}
      label={label}
      description={help}
      isChecked={isChecked}
      onChange={(_event, checked) => onChange(checked)}
    />
  );
}
