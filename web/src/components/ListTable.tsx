/** A plain list of rows under headings; on a narrow screen each row becomes a block and each cell names its heading. */
import type { ComponentChildren } from "preact";

interface Props {
  /** Headings; one that begins with `#` stands over a column of numbers. */
  readonly heads: readonly string[];
  /** The bodies of the table, with the rows. Cells carry their heading as `data-label` for narrow screens. */
  readonly children: ComponentChildren;
}

export const ListTable = ({ heads, children }: Props) => (
  <table class="list">
    <thead>
      <tr>
        {heads.map((head) => (
          <th scope="col" key={head} class={head.startsWith("#") ? "number" : undefined}>
            {head.replace(/^#/, "")}
          </th>
        ))}
      </tr>
    </thead>
    {children}
  </table>
);
