import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr) max-content",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { display: "contents" },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  place: { margin: 0, textAlign: "end" },
});

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  readonly place?: ReactNode;
}

/** What was taken for what, and from which cell. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, place }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          <dd className={styles.place}>{place}</dd>
        </div>
      ))}
    </dl>
  );
}
