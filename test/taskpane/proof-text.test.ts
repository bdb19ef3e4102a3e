import { describe, expect, it } from "vitest";
import { nothingFoundText } from "../../src/taskpane/wording/proof-text";
import { translator } from "../../src/taskpane/wording/translate";

const t = translator("zh");

describe("the headline where nothing disagrees", () => {
  it("claims no clean text while figures were not checked", () => {
    const text = nothingFoundText(t, { figures: 79, agree: 17, disagree: 0, unverifiable: 62 });
    expect(text).toBe("79 个数字里有 62 个没有核对；核对过的 17 个没有发现问题。");
  });

  it("says so where all were", () => {
    expect(nothingFoundText(t, { figures: 9, agree: 9, disagree: 0, unverifiable: 0 })).toMatch(/没有发现问题：9/);
  });
});
