import {
  Button,
  makeStyles,
  Menu,
  MenuList,
  MenuPopover,
  type MenuProps,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactNode } from "react";

const useStyles = makeStyles({
  popover: { maxWidth: "calc(100vw - 16px)", boxSizing: "border-box" },
});

export interface MoreMenuProps extends Pick<MenuProps, "checkedValues" | "onCheckedValueChange"> {
  readonly label: string;
  readonly children: ReactNode;
}

/** ⋯ behind a toolbar's buttons: what is wanted once rather than all the time. */
export function MoreMenu({ label, children, ...checked }: MoreMenuProps): ReactNode {
  const styles = useStyles();
  return (
    // In its place on the page, so that it stays within the main region.
    <Menu inline positioning={{ position: "below", align: "end", autoSize: true }} {...checked}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<MoreHorizontal16Regular />} aria-label={label} title={label} />
      </MenuTrigger>
      <MenuPopover className={styles.popover} onKeyDown={keepEscape}>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Escape closes the menu and no more; Office.js would answer it at the window by throwing the focus elsewhere. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}
