import { makeStyles, tokens } from "@fluentui/react-components";
import { type PointerEvent, useState } from "react";

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
  /** Keeps the frame from swallowing the pointer while dragging. */
  shield: { position: "fixed", inset: 0, zIndex: 100, cursor: "col-resize" },
});

interface SplitterProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The border of the task pane, by mouse or arrow keys. */
export function Splitter({ width, onResize }: SplitterProps) {
  const styles = useStyles();
  const [isDragging, setDragging] = useState(false);
  const resize = (wanted: number) =>
    onResize(Math.round(Math.min(Math.max(wanted, PANE_WIDTH.narrowest), PANE_WIDTH.widest)));
  const follow = (event: PointerEvent) => resize(window.innerWidth - event.clientX);
  return (
    <>
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label="任务窗格宽度"
        aria-valuenow={width}
        aria-valuemin={PANE_WIDTH.narrowest}
        aria-valuemax={PANE_WIDTH.widest}
        tabIndex={0}
        className={styles.splitter}
        onPointerDown={() => setDragging(true)}
        onDoubleClick={() => resize(PANE_WIDTH.usual)}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") resize(width + STEP);
          else if (event.key === "ArrowRight") resize(width - STEP);
        }}
      />
      {isDragging && <div className={styles.shield} onPointerMove={follow} onPointerUp={() => setDragging(false)} />}
    </>
  );
}
