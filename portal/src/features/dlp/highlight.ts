interface Place {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text and the matches, by their number, that it belongs to. */
export interface Stretch {
  readonly text: string;
  readonly matches: readonly number[];
}

/**
 * Cuts a text at every place where a match begins or ends. Places count code points, strings here count
 * UTF-16 units; matches may overlap, and places beyond the text are brought back to its end.
 */
export function stretchesOf(text: string, matches: readonly Place[]): readonly Stretch[] {
  const points = Array.from(text);
  const within = (place: number) => Math.min(Math.max(place, 0), points.length);
  const cuts = [
    0,
    points.length,
    ...matches.flatMap(({ start, end }) => [within(start), within(end)]),
  ];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? points.length;
    return {
      text: points.slice(from, to).join(''),
      matches: matches.flatMap(({ start, end }, number) =>
        start <= from && to <= end ? [number] : [],
      ),
    };
  });
}
