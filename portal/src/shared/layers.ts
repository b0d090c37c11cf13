import { useLayoutEffect, useState } from 'react';

/** The dialogs that are open, each in an element of its own, the uppermost last. */
const layers: HTMLElement[] = [];

function arrange(): void {
  const page = document.getElementById('root');
  const all = page === null ? layers : [page, ...layers];
  all.forEach((element, index) => {
    const isCovered = index < all.length - 1;
    element.toggleAttribute('inert', isCovered);
    if (isCovered) {
      element.setAttribute('aria-hidden', 'true');
    } else {
      element.removeAttribute('aria-hidden');
    }
  });
}

/**
 * An element above the page and above every dialog opened before; what lies below can be neither
 * reached nor read while it is there. (PatternFly's modals hide each other's elements instead, so that
 * the lower of two takes the upper one away from screen readers whenever it changes.)
 */
export function useLayer(): HTMLElement {
  const [layer] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    document.body.append(layer);
    layers.push(layer);
    arrange();
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      layer.remove();
      arrange();
    };
  }, [layer]);
  return layer;
}
