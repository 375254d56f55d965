/** A small table of counts, each with a bar of its share; the number stands beside the bar, so the bar is only an aid. */
import { Words } from "./Words.tsx";

export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

export const Bars = ({ title, rows }: { readonly title: string; readonly rows: readonly Bar[] }) => {
  const most = Math.max(1, ...rows.map((row) => row.count));
  if (rows.length === 0) return null;
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
              <span style={{ inlineSize: `${(100 * count) / most}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
