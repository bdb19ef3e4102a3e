import { makeStyles, tokens } from "@fluentui/react-components";

export const PANE_WIDTH = { narrowest: 320, usual: 350, widest: 600 };
const STEP = 10;

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: "5px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    ":focus-visible": { outline: "none", backgroundColor: tokens.colorBrandBackground },
  },
});

interface SplitterProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The border of the task pane, by mouse or arrow keys. */
export function Splitter({ width, onResize }: SplitterProps) {
  const styles = useStyles();
  const resize = (wanted: number) =>
    onResize(Math.round(Math.min(Math.max(wanted, PANE_WIDTH.narrowest), PANE_WIDTH.widest)));
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="任务窗格宽度"
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.narrowest}
      aria-valuemax={PANE_WIDTH.widest}
      tabIndex={0}
      className={styles.splitter}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        // With the pointer captured, moves over the frame arrive here too.
        if (currentTarget.hasPointerCapture(pointerId)) resize(window.innerWidth - clientX);
      }}
      onDoubleClick={() => resize(PANE_WIDTH.usual)}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") resize(width + STEP);
        else if (event.key === "ArrowRight") resize(width - STEP);
      }}
    />
  );
}
