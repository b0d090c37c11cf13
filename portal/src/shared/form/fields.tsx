import {
  FormGroup,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  HelperText,
  TextArea,
  TextInput,
} from '@patternfly/react-core';
import { useId, type ReactNode } from 'react';
import { FieldMessage } from '../FieldMessage';

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
}

interface FrameProps extends FieldProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** Label, field, and below it what is wrong with it or what belongs there. */
function Frame({ id, label, help, error, isRequired = false, children }: FrameProps) {
  return (
    <FormGroup label={label} fieldId={id} isRequired={isRequired}>
      {children}
      {(error !== undefined || help !== undefined) && (
        <FormHelperText>
          <HelperText id={`${id}-help`} aria-live="polite">
            <FieldMessage error={error} {...(help === undefined ? {} : { help })} />
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}

function described(id: string, { help, error }: FieldProps) {
  return {
    validated: error === undefined ? ('default' as const) : ('error' as const),
    ...(help === undefined && error === undefined ? {} : { 'aria-describedby': `${id}-help` }),
  };
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'number';
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
}

/** A line of text, a day or a number. */
export function TextField({ value, onChange, type = 'text', ...props }: TextFieldProps) {
  const id = useId();
  const { maxLength, min, max } = props;
  return (
    <Frame id={id} {...props}>
      <TextInput
        id={id}
        type={type}
        value={value}
        autoComplete="off"
        isRequired={props.isRequired === true}
        onChange={(_event, text) => onChange(text)}
        {...described(id, props)}
        {...(maxLength === undefined ? {} : { maxLength })}
        {...(min === undefined ? {} : { min })}
        {...(max === undefined ? {} : { max })}
      />
    </Frame>
  );
}

interface LinesFieldProps extends FieldProps {
  readonly value: string;
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** Several lines of text. */
export function LinesField({ value, rows = 3, onChange, ...props }: LinesFieldProps) {
  const id = useId();
  return (
    <Frame id={id} {...props}>
      <TextArea
        id={id}
        value={value}
        rows={rows}
        resizeOrientation="vertical"
        spellCheck={false}
        onChange={(_event, text) => onChange(text)}
        {...described(id, props)}
      />
    </Frame>
  );
}

interface ChoiceFieldProps<T extends string> extends FieldProps {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** One of few values. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <Frame id={id} {...props}>
      <FormSelect
        id={id}
        value={props.value}
        onChange={(_event, chosen) => props.onChange(chosen as T)}
        {...described(id, props)}
      >
        {props.options.map(({ value, label }) => (
          <FormSelectOption key={value} value={value} label={label} />
        ))}
      </FormSelect>
    </Frame>
  );
}
