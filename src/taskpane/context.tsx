import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from "react";
import type { Session } from "./session/session";
import type { Action } from "./state/actions";
import type { PaneState } from "./state/pane-state";
import { translator, type Language, type Translate } from "./wording/translate";

export interface Pane {
  readonly state: PaneState;
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly t: Translate;
  readonly language: Language;
}

const PaneContext = createContext<Pane | null>(null);

export function PaneProvider(props: {
  readonly session: Session;
  readonly hostLanguage: Language;
  readonly children: ReactNode;
}): ReactNode {
  const { session, hostLanguage } = props;
  const { store } = session;
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const language = state.language === "auto" ? hostLanguage : state.language;
  const pane = useMemo(
    () => ({ state, session, dispatch: store.dispatch, t: translator(language), language }),
    [state, session, store, language],
  );
  return <PaneContext value={pane}>{props.children}</PaneContext>;
}

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (pane === null) throw new Error("usePane outside PaneProvider");
  return pane;
}
