interface Option {
  readonly value: string;
  readonly label: string;
}

export type Counts = readonly { readonly value: string; readonly count: number }[];

/** The options with how many there are of each; without counts they stay as they are. */
export function withCounts(
  options: readonly Option[],
  counts: Counts | undefined,
): readonly Option[] {
  if (counts === undefined) {
    return options;
  }
  return options.map(({ value, label }) => {
    const count = counts.find((each) => each.value === value)?.count ?? 0;
    return { value, label: `${label} (${count})` };
  });
}
