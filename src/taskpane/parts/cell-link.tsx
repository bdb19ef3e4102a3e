import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FigureCell } from "../../narrative";
import type { CellRef } from "../../workbook";
import { usePane } from "../context";
import { placeOfSide, placeText } from "../wording/places";
import { TextButton } from "./text-button";

const useStyles = makeStyles({ place: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" } });

interface Props {
  readonly cell: CellRef;
  readonly side?: FigureCell["workbook"];
  /** The sheet the reader is already thinking of; its cells are named without it. */
  readonly within?: string | undefined;
}

/** The address of a cell, and the way to it. Only the workbook at hand is open; cells of others are named. */
export function CellLink({ cell, side = "current", within }: Props): ReactNode {
  const styles = useStyles();
  const { session, t } = usePane();
  const text = placeOfSide(t, side, cell, within);
  if (side !== "current") return <span className={styles.place}>{text}</span>;
  return (
    <TextButton
      className={styles.place}
      title={t("goto.to", { place: placeText(cell) })}
      onClick={() => void session.goTo(cell)}
    >
      {text}
    </TextButton>
  );
}
