import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Decimal } from "../../amounts";
import type { ChartRun } from "../../narrative";
import { usePane } from "../context";

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalS} 0`, textIndent: 0 },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bars: {
    display: "grid",
    gridTemplateColumns: "minmax(0, max-content) minmax(40px, 1fr) max-content",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: "contents" },
  value: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  bar: { display: "block", width: "100%", height: "8px" },
  fill: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "CanvasText" } },
});

/** The chart a reader of the 情况说明 will see, as plain bars. */
export function ChartBars({ chart }: { readonly chart: ChartRun }): ReactNode {
  const styles = useStyles();
  const { t } = usePane();
  const longest = Decimal.max(1, ...chart.bars.map((bar) => bar.value.abs()));
  return (
    <figure className={styles.figure}>
      <dl className={styles.bars}>
        {chart.bars.map(({ label, value, text }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <svg className={styles.bar} aria-hidden>
              <rect className={styles.fill} width={`${value.abs().div(longest).times(100).toFixed(1)}%`} height="8" />
            </svg>
            <dd className={styles.value}>{text}</dd>
          </div>
        ))}
      </dl>
      <figcaption className={styles.caption}>{t("narrative.chart", { title: chart.title })}</figcaption>
    </figure>
  );
}
