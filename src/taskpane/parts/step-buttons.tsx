import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane } from "../context";

const useStyles = makeStyles({
  steps: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface StepButtonsProps {
  /** Place in the order walked through, from 0; −1 when it is none of them. */
  readonly here: number;
  readonly count: number;
}

/** Where one is among what is walked through with F8, and the way on. */
export function StepButtons({ here, count }: StepButtonsProps): ReactNode {
  const styles = useStyles();
  const { session, t } = usePane();
  return (
    <span className={styles.steps}>
      {here !== -1 && t("findings.position", { i: here + 1, n: count })}
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUp16Regular />}
        title={`${t("findings.previous")} (Shift+F8)`}
        aria-label={t("findings.previous")}
        onClick={() => session.step(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDown16Regular />}
        title={`${t("findings.next")} (F8)`}
        onClick={() => session.step(1)}
      >
        {t("findings.next")}
      </Button>
    </span>
  );
}
