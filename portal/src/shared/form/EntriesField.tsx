import { useState } from 'react';
import { LinesField } from './fields';

interface EntriesFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly entries: readonly string[];
  readonly onChange: (entries: readonly string[]) => void;
}

/** A list that people write line by line; what they type stays as they typed it. */
export function EntriesField({ entries, onChange, ...props }: EntriesFieldProps) {
  const [text, setText] = useState(() => entries.join('\n'));
  const change = (typed: string) => {
    setText(typed);
    const lines = typed.split('\n').map((line) => line.trim());
    onChange(lines.filter((line) => line !== ''));
  };
  return <LinesField {...props} value={text} onChange={change} />;
}
