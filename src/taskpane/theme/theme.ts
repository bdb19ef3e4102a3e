import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ThemeChoice } from "../state/pane-state";

/** Chinese faces follow the Latin one, so that digits keep the width they have in Excel. */
const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase };

const DARK_SCHEME = "(prefers-color-scheme: dark)";

/** The user's choice, else Excel's own theme where the host tells it, else the system's. */
export function useTheme(choice: ThemeChoice, hostIsDark: boolean | null): { theme: Theme; dark: boolean } {
  const systemIsDark = useSyncExternalStore(onSchemeChange, schemeIsDark);
  const dark = choice === "auto" ? (hostIsDark ?? systemIsDark) : choice === "dark";
  return { theme: dark ? DARK : LIGHT, dark };
}

function schemeIsDark(): boolean {
  return typeof matchMedia === "function" && matchMedia(DARK_SCHEME).matches;
}

function onSchemeChange(listener: () => void): () => void {
  if (typeof matchMedia !== "function") return () => undefined;
  const query = matchMedia(DARK_SCHEME);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
