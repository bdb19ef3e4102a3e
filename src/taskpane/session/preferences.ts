import type { Preferences } from "./services";

/** Kept in the browser's storage under the pane's own prefix; a frame may be denied storage, then for this session only. */
export function storedPreferences(prefix: string): Preferences {
  const session = new Map<string, string>();
  return {
    get(key) {
      try {
        return session.get(key) ?? localStorage.getItem(prefix + key);
      } catch {
        return null;
      }
    },
    set(key, value) {
      session.set(key, value);
      try {
        localStorage.setItem(prefix + key, value);
      } catch {
        // Denied: the choice lasts as long as the pane.
      }
    },
  };
}
