import type { ReactNode } from "react";
import { PaneProvider } from "./context";
import type { Session } from "./session/session";
import { Shell } from "./shell";
import type { Language } from "./wording/translate";

interface Props {
  readonly session: Session;
  /** Language and theme of the host, for users who follow it. Theme null: the host does not say. */
  readonly hostLanguage: Language;
  readonly hostIsDark: boolean | null;
}

/** The task pane, complete. It knows no Office: everything outside comes with the session. */
export function Pane({ session, hostLanguage, hostIsDark }: Props): ReactNode {
  return (
    <PaneProvider session={session} hostLanguage={hostLanguage}>
      <Shell hostIsDark={hostIsDark} />
    </PaneProvider>
  );
}
