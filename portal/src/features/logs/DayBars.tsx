const HEIGHT = 24;

/** One bar per day, for the eye alone: the table beside it says the same in figures. */
export function DayBars({ values }: { readonly values: readonly number[] }) {
  const most = Math.max(1, ...values);
  return (
    <svg
      className="cw-bars"
      viewBox={`0 0 ${Math.max(1, values.length)} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {values.map((value, day) => {
        // What happened at all can be seen, however rare it is.
        const height = value === 0 ? 0 : Math.max(1.5, (value / most) * HEIGHT);
        return <rect key={day} x={day + 0.1} y={HEIGHT - height} width={0.8} height={height} />;
      })}
    </svg>
  );
}
