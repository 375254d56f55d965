/** A small table of counts, each with a bar of its share; the number stands beside the bar, so the bar is only an aid. */
import { scaleLinear } from "d3-scale";
import { Words } from "./Words.tsx";

export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

export const Bars = ({ title, rows }: { readonly title: string; readonly rows: readonly Bar[] }) => {
  if (rows.length === 0) return null;
  const share = scaleLinear([0, Math.max(...rows.map((row) => row.count))], ["0%", "100%"]);
  return (
    <table class="bars">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ label, count, href }) => (
          <tr key={label}>
            <th scope="row">
              <a href={href}>
                <Words text={label} />
              </a>
            </th>
            <td class="number">{count.toLocaleString("en")}</td>
            <td class="bar" aria-hidden="true">
              <span style={{ inlineSize: share(count) }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
