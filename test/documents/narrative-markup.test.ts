// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/amounts";
import { narrativeToHtml } from "../../src/documents";
import type { Narrative } from "../../src/narrative";
import { blank, figure, narrative, NASTY, text } from "./narrative-fixtures";

/** Title, heading, text, figure, prompt, answer, caption and the two cells of a chart's row. */
const PLACES = 9;

describe("HTML for the clipboard, read as a browser reads it", () => {
  it.each(NASTY)("shows %s as text wherever it stands", (nasty) => {
    const bars = [{ label: nasty, value: new Decimal(1), text: nasty }];
    const everywhere: Narrative = {
      ...narrative({
        heading: nasty,
        level: 3,
        paragraphs: [
          {
            runs: [
              text(nasty),
              figure(nasty),
              blank(nasty, null),
              blank("x", nasty),
              { type: "chart", id: "c", title: nasty, bars },
            ],
          },
        ],
      }),
      title: nasty,
    };
    const document = new DOMParser().parseFromString(narrativeToHtml(everywhere), "text/html");
    const elements = [...document.body.querySelectorAll("*")];
    expect(new Set(elements.map(({ tagName }) => tagName.toLowerCase()))).toEqual(
      new Set(["h1", "p", "strong", "mark", "table", "tbody", "tr", "td"]),
    );
    expect(elements.flatMap((element) => [...element.attributes])).toEqual([]);
    expect(document.querySelector("h1")!.textContent).toBe(nasty);
    expect(document.body.textContent.split(nasty)).toHaveLength(PLACES + 1);
  });
});
