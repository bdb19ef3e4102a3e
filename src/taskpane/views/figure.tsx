import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FigureRun } from "../../narrative";
import { usePane } from "../context";
import { FIGURE_STRIP_ID } from "./figure-strip";

const useStyles = makeStyles({
  figure: {
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: "4px",
    whiteSpace: "nowrap",
    ":hover": {
      color: tokens.colorBrandForegroundLinkHover,
      textDecorationColor: tokens.colorBrandForegroundLinkHover,
    },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

/** What is to be looked at before the text goes out. */
export const useDoubtStyles = makeStyles({
  doubt: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorPaletteDarkOrangeForeground1,
    // The blue of a link that is pointed at cannot be read on yellow.
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
});

interface Props {
  readonly figure: FigureRun;
  readonly onPoint: (figure: FigureRun | null) => void;
}

/** A number of the draft: a click goes to its cell, pointing at it tells how it was computed. */
export function Figure({ figure, onPoint }: Props): ReactNode {
  const styles = useStyles();
  const doubts = useDoubtStyles();
  const { session, t } = usePane();
  const isDoubted = figure.doubt !== undefined;
  const source = figure.cells.find(({ workbook }) => workbook === "current");
  const locate = () => {
    if (source !== undefined) void session.goTo(source.cell);
  };
  return (
    // A button element would be a box of its own, and the line could break before the comma that follows it.
    <span
      role="button"
      data-figure
      tabIndex={-1}
      className={mergeClasses(styles.figure, isDoubted && doubts.doubt)}
      title={isDoubted ? t("narrative.doubtCells") : undefined}
      aria-describedby={FIGURE_STRIP_ID}
      onMouseEnter={() => onPoint(figure)}
      onMouseLeave={({ currentTarget }) => onPoint(currentTarget === document.activeElement ? figure : null)}
      onFocus={() => onPoint(figure)}
      onBlur={() => onPoint(null)}
      onClick={locate}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        locate();
      }}
    >
      {figure.text}
    </span>
  );
}
