/** The parts every view is set in: its head, a titled section, and what to say when there is nothing. */
import type { ComponentChildren } from "preact";

/** At most so many CSS pixels, and this share of the window. */
const widest = 1080;
const columnShare = 0.92;

/** About how wide the page's column is, in CSS pixels: what a drawing has to spread in. */
export const columnWidth = (): number => Math.min(window.innerWidth * columnShare, widest);

interface HeadProps {
  readonly title: ComponentChildren;
  /** A line above the title: what kind of page this is, or the way back. */
  readonly kicker?: ComponentChildren;
  /** One or two sentences: what is seen here and how to read it. */
  readonly children?: ComponentChildren;
}

export const PageHead = ({ title, kicker, children }: HeadProps) => (
  <header class="page-head">
    {kicker !== undefined && <p class="kicker">{kicker}</p>}
    <h1 tabIndex={-1}>{title}</h1>
    {children !== undefined && <div class="lede">{children}</div>}
  </header>
);

interface SectionProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  /** A quiet line under the heading. */
  readonly note?: ComponentChildren;
}

export const Section = ({ title, note, children }: SectionProps) => (
  <section class="section">
    <h2>{title}</h2>
    {note !== undefined && <p class="note">{note}</p>}
    {children}
  </section>
);

export const Nothing = ({ children }: { readonly children: ComponentChildren }) => <p class="nothing">{children}</p>;
