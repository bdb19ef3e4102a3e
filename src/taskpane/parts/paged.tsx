import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane } from "../context";
import { TextButton } from "./text-button";

/** How many rows are listed at a time. */
const PAGE = 40;

const useStyles = makeStyles({
  more: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

interface Paged<Item> {
  readonly listed: readonly Item[];
  /** The way to the next ones; null when all are listed. */
  readonly more: ReactNode;
}

/**
 * The first of many rows, and the way to more of them. Whoever steps past the end goes on seeing where they are:
 * `current` is the place of the row that is open, -1 for none.
 */
export function usePaged<Item>(items: readonly Item[], current: number): Paged<Item> {
  const styles = useStyles();
  const { t } = usePane();
  const [shown, setShown] = useState(PAGE);
  const count = Math.max(shown, current + 1);
  const left = items.length - count;
  return {
    listed: items.slice(0, count),
    more:
      left <= 0 ? null : (
        <div className={styles.more}>
          <TextButton onClick={() => setShown(count + PAGE)}>{t("list.more", { n: Math.min(left, PAGE) })}</TextButton>
        </div>
      ),
  };
}
