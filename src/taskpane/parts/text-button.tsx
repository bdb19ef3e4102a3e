import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentPropsWithRef, ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "inline",
    padding: 0,
    margin: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: "1px",
    },
  },
});

/** An action that reads as part of the text around it. */
export function TextButton({ className, ...rest }: ComponentPropsWithRef<"button">): ReactNode {
  const styles = useStyles();
  return <button type="button" className={mergeClasses(styles.button, className)} {...rest} />;
}
