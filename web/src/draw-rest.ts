/**
 * What of a view lies below the window is not laid out while the view opens (`content-visibility` in `styles/parts.css`): a page of accounts has
 * thousands of elements. Here it is laid out after all, a little at a time, so that a click meanwhile is not kept waiting.
 */
import { whenIdle, whenSeen } from "./when-seen.ts";

/** Drawn elements have this class; a `main` that has it holds drawn ones only. */
const drawn = "drawn";

export const drawAll = (view: HTMLElement): void => view.classList.add(drawn);

/** Once the view is seen, and in the time that is left over; what a long list adds later, too. Returns what calls it off. */
export const drawRest = (view: HTMLElement): (() => void) => {
  let callOff: (() => void) | null = null;
  const step = (hasTime: () => boolean): void => {
    callOff = null;
    const rest = view.querySelectorAll<HTMLElement>(`:is(.section, .matrix, .point, .commitment):not(.${drawn})`);
    for (const part of rest) {
      if (!hasTime()) {
        later();
        return;
      }
      part.classList.add(drawn);
      view.getBoundingClientRect(); // lays it out now, while there is time
    }
  };
  const later = (): void => {
    callOff ??= whenIdle(step);
  };
  const added = new MutationObserver(later);
  added.observe(view, { childList: true, subtree: true });
  callOff = whenSeen(() => {
    callOff = null;
    later();
  });
  return () => {
    added.disconnect();
    callOff?.();
  };
};
