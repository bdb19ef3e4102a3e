import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTheme } from "../theme/theme";
import { PageText, PageTitle } from "./page";

const useStyles = makeStyles({
  page: { boxSizing: "border-box", minHeight: "100vh", padding: tokens.spacingHorizontalXXL },
});

/** One plain sentence where there can be no pane. */
export function Obstacle({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  const { theme } = useTheme("auto", null);
  return (
    <FluentProvider theme={theme}>
      <main className={useStyles().page}>
        <PageTitle>{title}</PageTitle>
        <PageText>{text}</PageText>
      </main>
    </FluentProvider>
  );
}
