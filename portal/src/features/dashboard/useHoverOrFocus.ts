import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

const GRACE_MS = 200;

/**
 * Shows something while its area is pointed at or holds the focus. Escape hides it until the next time
 * (WCAG 2.2, 1.4.13: dismissible, hoverable, persistent); a pointer that strays for a moment loses nothing.
 */
export function useHoverOrFocus() {
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [isDismissed, setDismissed] = useState(false);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);

  return {
    isShown: (isHovered || isFocused) && !isDismissed,
    area: {
      onMouseEnter: () => {
        clearTimeout(leaving.current);
        setHovered(true);
        setDismissed(false);
      },
      onMouseLeave: () => {
        leaving.current = setTimeout(() => setHovered(false), GRACE_MS);
      },
      onFocus: () => {
        if (!isFocused) {
          setDismissed(false);
        }
        setFocused(true);
      },
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) {
          setFocused(false);
        }
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.key === 'Escape') {
          setDismissed(true);
        }
      },
    },
  };
}
