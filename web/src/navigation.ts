/**
 * Follows the address bar, and keeps each visited page's scroll position in its history entry, so that going back lands
 * where the reader left (the browser itself restores too early for a page that draws itself).
 */
import { useEffect, useState } from "preact/hooks";
import { parseRoute, type Route } from "./data/route.ts";
import { drawAll, drawRest } from "./draw-rest.ts";

const settleMs = 150;

const savedScroll = (): number | null => {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "scroll" in state && typeof state.scroll === "number"
    ? state.scroll
    : null;
};

/** Remembers the scroll position in the current history entry, once scrolling has come to rest. */
const rememberScroll = (): (() => void) => {
  history.scrollRestoration = "manual";
  let timer = 0;
  const onScroll = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => history.replaceState({ scroll: window.scrollY }, ""), settleMs);
  };
  const onLeave = (): void => clearTimeout(timer);
  window.addEventListener("scroll", onScroll, { passive: true });
  window.addEventListener("popstate", onLeave);
  return () => {
    window.removeEventListener("scroll", onScroll);
    window.removeEventListener("popstate", onLeave);
  };
};

/** The open address; a change of it draws again. */
export const useLocation = (): Route => {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = (): void => setHash(location.hash);
    window.addEventListener("hashchange", onChange);
    return () => window.removeEventListener("hashchange", onChange);
  }, []);
  useEffect(rememberScroll, []);
  return parseRoute(hash);
};

/**
 * After another page has been drawn: what is beyond the window too, once nobody waits; back where the reader left it, else at the words that the address points to, else at
 * the top. The keyboard's focus goes along (WCAG 2.4.3), except on the first page opened and when only a filter changed.
 *
 * @param ready False while the page of the address is not drawn yet.
 */
export const useArrival = (route: Route, ready: boolean): void => {
  const [first] = useState({ visit: true });
  const place = `${route.view}/${route.id ?? ""}?${route.query.at ?? ""}`;
  useEffect(() => {
    if (!ready) return;
    const target = document.getElementById("target");
    const scroll = savedScroll();
    const view = document.querySelector("main");
    const back = scroll !== null && scroll > 0;
    if (back && view !== null) drawAll(view);
    if (scroll !== null) window.scrollTo(0, scroll);
    else if (target !== null)
      target.scrollIntoView({ block: target.offsetHeight > window.innerHeight / 2 ? "start" : "center" });
    else if (!first.visit) window.scrollTo(0, 0);
    if (!first.visit || target !== null) (target ?? document.querySelector("h1"))?.focus({ preventScroll: true });
    first.visit = false;
    return back || view === null ? undefined : drawRest(view);
  }, [place, ready]);
};

/** Opens an address in place of the one that is open, so that "back" does not lead to it: for what is typed letter by letter. */
export const replaceWith = (href: string): void => {
  history.replaceState(history.state, "", href);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
};

/** Opens an address as if a link to it had been followed. */
export const goTo = (href: string): void => {
  location.hash = href;
};
