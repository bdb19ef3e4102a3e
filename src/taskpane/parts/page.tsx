import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}` },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  inset: { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `${tokens.spacingVerticalS} 0`, lineHeight: tokens.lineHeightBase300 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

export function Page({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().page}>{children}</div>;
}

export function PageTitle({ children }: { readonly children: ReactNode }): ReactNode {
  return <h2 className={useStyles().title}>{children}</h2>;
}

/** Small heading over a part of a page or list; `inset` where the parts beneath it reach the edge. */
export function PartHeading({
  inset = false,
  children,
}: {
  readonly inset?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  // Over a list there is no other heading but the page's own; elsewhere there is one in between.
  const Heading = inset ? "h2" : "h3";
  return <Heading className={mergeClasses(styles.heading, inset && styles.inset)}>{children}</Heading>;
}

export function PageText({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className={useStyles().text}>{children}</p>;
}

export function Actions({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().actions}>{children}</div>;
}
