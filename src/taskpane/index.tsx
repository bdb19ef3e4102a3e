import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { excelPort, onOfficeReady, type HostInfo, type Readiness } from "../excel";
import { Pane } from "./pane";
import { Obstacle } from "./parts/obstacle";
import { browserExits } from "./session/exits";
import { storedPreferences } from "./session/preferences";
import { followRibbon } from "./session/ribbon-view";
import type { Services } from "./session/services";
import { Session } from "./session/session";
import { browserPace } from "./session/slices";
import { languageOfHost, loadLanguage, translator } from "./wording/translate";

/** Our keys in the browser's storage; what comes before them belongs to the host. */
const PREFERENCES = "budget-narrative.";

async function paneFor(host: HostInfo): Promise<ReactNode> {
  // The port has to tell the session that it waits, and the session needs the port to exist.
  let session: Session | null = null;
  const services: Services = {
    port: excelPort({ onEditMode: (waiting) => session?.editing(waiting) }),
    clock: {
      now: () => Date.now(),
      after: (milliseconds, callback) => {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    pace: browserPace(),
    exits: browserExits,
    preferences: storedPreferences(host.storagePrefix + PREFERENCES),
    loadEngine: async () => (await import(/* webpackChunkName: "check-engine" */ "./engine")).loadEngine(),
    loadDocuments: async () => (await import("./document-tools")).documentTools,
  };
  session = new Session(services);
  followRibbon(session, window);
  const hostLanguage = languageOfHost(host.displayLanguage);
  const chosen = session.store.getState().language;
  await Promise.all([loadLanguage(hostLanguage), loadLanguage(chosen === "auto" ? hostLanguage : chosen)]);
  return <Pane session={session} hostLanguage={hostLanguage} hostIsDark={host.darkTheme} />;
}

const OBSTACLES = {
  "library-missing": "app.libraryMissing",
  "no-answer": "app.noAnswer",
  "outside-excel": "app.notInExcel",
  "too-old": "problem.unsupported",
} as const;

async function obstacle(kind: Exclude<Readiness["kind"], "ready">): Promise<ReactNode> {
  const language = languageOfHost(navigator.language);
  await loadLanguage(language);
  const t = translator(language);
  return <Obstacle title={t("app.title")} text={t(OBSTACLES[kind])} />;
}

async function start(): Promise<void> {
  const readiness = await onOfficeReady();
  const root = createRoot(document.getElementById("root")!);
  const content = await (readiness.kind === "ready" ? paneFor(readiness.host) : obstacle(readiness.kind));
  root.render(<StrictMode>{content}</StrictMode>);
}

void start();
