import type { Archive } from "../archive";
import { readXmlPart, xmlHandler } from "../xml";

/** What of a paragraph or character style decides what its text reads like. */
interface Style {
  basedOn: string | null;
  numbering: string | null;
  level: number | null;
  hidden: boolean | null;
}

/** The styles of a document, each looked up through the styles it is based on. */
export class Styles {
  readonly #styles = new Map<string, Style>();

  /** @throws DocumentError */
  static async read(archive: Archive, part: string): Promise<Styles> {
    const styles = new Styles();
    let style: Style | null = null;
    const handler = xmlHandler({
      open: (name, attributes) => {
        if (name === "style") {
          style = { basedOn: null, numbering: null, level: null, hidden: null };
          styles.#styles.set(attributes.get("styleId") ?? "", style);
        } else if (style !== null) {
          if (name === "basedOn") style.basedOn = attributes.get("val") ?? null;
          if (name === "numId") style.numbering = attributes.get("val") ?? null;
          if (name === "ilvl") style.level = Number(attributes.get("val"));
          if (name === "vanish") style.hidden = isOn(attributes.get("val"));
        }
      },
      close: (name) => {
        if (name === "style") style = null;
      },
    });
    await readXmlPart(archive, part, handler);
    return styles;
  }

  /** The list a style numbers its paragraphs in; null where none. */
  numbering(id: string | null): string | null {
    return this.#inherited(id, "numbering");
  }

  level(id: string | null): number | null {
    return this.#inherited(id, "level");
  }

  hides(id: string | null): boolean {
    return this.#inherited(id, "hidden") ?? false;
  }

  #inherited<K extends "numbering" | "level" | "hidden">(id: string | null, what: K): Style[K] | null {
    const seen = new Set<string>();
    for (let at = id; at !== null && !seen.has(at); at = this.#styles.get(at)?.basedOn ?? null) {
      seen.add(at);
      const value = this.#styles.get(at)?.[what] ?? null;
      if (value !== null) return value;
    }
    return null;
  }
}

/** ECMA-376 part 1, 17.17.4 (CT_OnOff): an element without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off" && value !== "none";
}
