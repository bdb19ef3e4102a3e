import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FootMessages } from "./messages";

const useStyles = makeStyles({
  foot: { position: "sticky", bottom: 0, zIndex: 1 },
  strip: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxHeight: "45vh",
    overflowY: "auto",
  },
});

/** The foot of the pane: what the thing pointed at is about, and what the pane has to say. */
export function Foot({ children }: { readonly children?: ReactNode }): ReactNode {
  return (
    <footer className={useStyles().foot}>
      <FootMessages />
      {children}
    </footer>
  );
}

export function Strip({ id, children }: { readonly id?: string; readonly children: ReactNode }): ReactNode {
  return (
    <div id={id} className={useStyles().strip}>
      {children}
    </div>
  );
}
