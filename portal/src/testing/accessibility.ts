import axe from 'axe-core';

/** Rules that need a layout engine or a whole page; the browser journeys check them. */
const NOT_HERE = { 'color-contrast': { enabled: false }, region: { enabled: false } };

interface NoViolations<R> {
  /** Asserts that axe finds nothing wrong with the element. */
  toHaveNoViolations: () => R;
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface Assertion<T> extends NoViolations<T> {}
}

/** What axe finds wrong below the element. */
export function violationsOf(element: Element): Promise<axe.AxeResults> {
  return axe.run(element, { rules: NOT_HERE });
}

export function toHaveNoViolations(results: axe.AxeResults) {
  const texts = results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join('\n')}`,
  );
  return {
    pass: texts.length === 0,
    message: () => `axe found:\n${texts.join('\n')}`,
  };
}
