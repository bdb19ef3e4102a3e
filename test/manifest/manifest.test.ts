// @vitest-environment jsdom
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { deploymentFolder, deploymentManifest } from "../../scripts/deployment-manifest.mjs";
import { RIBBON_BUTTONS, requestedView } from "../../src/commands";
import { REQUIRED_EXCEL_API } from "../../src/excel";

const root = resolve(import.meta.dirname, "../..");
const text = readFileSync(resolve(root, "manifest.xml"), "utf8");
const manifest = parse(text);

const RESOURCE_ID_LIMIT = 32;
const CONTROL_ID_LIMIT = 125;
const SHORT_STRING_LIMIT = 125;
const LONG_STRING_LIMIT = 250;

function parse(xml: string): Element {
  return new DOMParser().parseFromString(xml, "application/xml").documentElement;
}

function all(name: string, within: Element = manifest): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function only(name: string, within: Element = manifest): Element {
  const found = [...within.children].filter((element) => element.localName === name);
  expect(found, name).toHaveLength(1);
  return found[0]!;
}

const names = (element: Element) => [...element.children].map(({ localName }) => localName);
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
const resources = () => [...all("Image"), ...all("Url"), ...all("String")].filter((each) => each.hasAttribute("id"));

/** Pixel width and height from the header of a PNG file. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The file of the project behind an address of the manifest. */
function fileBehind(address: string): string {
  const { pathname } = new URL(address);
  return resolve(root, pathname === "/taskpane.html" ? "src/taskpane/taskpane.html" : `.${pathname}`);
}

describe("the base part", () => {
  it("has its elements in the order that the schema demands", () => {
    expect(names(manifest)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(manifest.getAttribute("xsi:type")).toBe("TaskPaneApp");
  });

  it("is identified by a GUID and carries the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { version: string };
    expect(only("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(only("Version").textContent).toBe(`${version}.0`);
  });

  it("asks for the Excel that the program asks for", () => {
    const set = all("Set")[0]!;
    expect([attribute(set, "Name"), attribute(set, "MinVersion")]).toEqual(["ExcelApi", REQUIRED_EXCEL_API]);
    expect(all("Set")).toHaveLength(1);
    expect(attribute(all("Host")[0]!, "Name")).toBe("Workbook");
  });

  it("opens the pane by itself and may write into the workbook", () => {
    const start = attribute(only("SourceLocation", only("DefaultSettings")), "DefaultValue");
    expect(existsSync(fileBehind(start))).toBe(true);
    expect(only("Permissions").textContent).toBe("ReadWriteDocument");
  });

  it("has icons of 32 and 64 pixels", () => {
    expect(pngSize(fileBehind(attribute(only("IconUrl"), "DefaultValue")))).toEqual([32, 32]);
    expect(pngSize(fileBehind(attribute(only("HighResolutionIconUrl"), "DefaultValue")))).toEqual([64, 64]);
  });

  it("keeps names and description within what the store shows", () => {
    for (const element of [only("DisplayName"), only("Description")])
      for (const value of [attribute(element, "DefaultValue"), attribute(element.children[0]!, "Value")]) {
        expect(value).not.toBe("");
        expect(value.length).toBeLessThanOrEqual(element.localName === "DisplayName" ? 125 : 250);
      }
  });
});

describe("the ribbon", () => {
  const controls = all("Control");

  it("has the buttons of the program, all opening one pane at their view", () => {
    const seen = controls.map((control) => {
      const source = attribute(all("SourceLocation", control)[0]!, "resid");
      const url = attribute(
        resources().find((each) => attribute(each, "id") === source)!,
        "DefaultValue",
      );
      return { control: attribute(control, "id"), view: requestedView(new URL(url).hash) };
    });
    expect(seen).toEqual(RIBBON_BUTTONS);
    expect(all("Action").map((action) => action.getAttribute("xsi:type"))).toEqual(Array(3).fill("ShowTaskpane"));
    expect(new Set(all("TaskpaneId").map(({ textContent }) => textContent)).size).toBe(1);
  });

  it("orders what stands in a group, a button and the resources", () => {
    expect(names(all("DesktopFormFactor")[0]!)).toEqual(["GetStarted", "ExtensionPoint"]);
    expect(names(all("GetStarted")[0]!)).toEqual(["Title", "Description", "LearnMoreUrl"]);
    expect(names(all("Group")[0]!)).toEqual(["Label", "Icon", "Control", "Control", "Control"]);
    for (const control of controls) {
      expect(names(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
      expect(names(all("Action", control)[0]!)).toEqual(["TaskpaneId", "SourceLocation", "Title"]);
    }
    expect(names(all("Resources")[0]!)).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  });

  it("keeps ids unique and short", () => {
    const ids = [...controls, ...all("Group")].map((element) => attribute(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(CONTROL_ID_LIMIT);
    const resourceIds = resources().map((element) => attribute(element, "id"));
    expect(new Set(resourceIds).size).toBe(resourceIds.length);
    for (const id of resourceIds) expect(id.length).toBeLessThanOrEqual(RESOURCE_ID_LIMIT);
  });

  it("refers to every resource, and to none that is missing", () => {
    const defined = resources().map((element) => attribute(element, "id"));
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it("has every icon file in the size it is declared with, at least 16, 32 and 80", () => {
    const icons = all("Icon");
    expect(icons).toHaveLength(4);
    for (const icon of icons) {
      const images = [...icon.children].map((image) => {
        const resource = resources().find((each) => attribute(each, "id") === attribute(image, "resid"))!;
        return { size: Number(attribute(image, "size")), file: fileBehind(attribute(resource, "DefaultValue")) };
      });
      expect(images.map(({ size }) => size)).toEqual(expect.arrayContaining([16, 32, 80]));
      for (const { size, file } of images) expect(pngSize(file), file).toEqual([size, size]);
    }
  });
});

describe("languages", () => {
  it("overrides every string once, in English, and never in the default language", () => {
    expect(only("DefaultLocale").textContent).toBe("zh-CN");
    const worded = [only("DisplayName"), only("Description"), ...all("String")];
    for (const element of worded)
      expect([...element.children].map((override) => attribute(override, "Locale"))).toEqual(["en-US"]);
    expect(all("Override")).toHaveLength(worded.length);
  });

  it("keeps strings within their limits in both languages", () => {
    const limits = { ShortStrings: SHORT_STRING_LIMIT, LongStrings: LONG_STRING_LIMIT };
    for (const [list, limit] of Object.entries(limits))
      for (const element of [...all("String", all(list)[0]), ...all("Override", all(list)[0])]) {
        const value = attribute(element, element.localName === "String" ? "DefaultValue" : "Value");
        expect(value.trim()).not.toBe("");
        expect(value.length, value).toBeLessThanOrEqual(limit);
      }
  });
});

describe("addresses", () => {
  const addresses = (xml: string) =>
    xml.match(/"https?:[^"]*"/g)!.filter((each) => !each.includes("schemas.microsoft"));

  it("are https, of one server, and lead to files that exist", () => {
    const found = addresses(text.replaceAll(/xmlns(:\w+)?="[^"]*"/g, ""));
    expect(found.length).toBeGreaterThan(30);
    for (const quoted of found) {
      const address = quoted.slice(1, -1);
      expect(address).toMatch(/^https:\/\/localhost:3000\//);
      expect(existsSync(fileBehind(address)), address).toBe(true);
    }
  });

  it("all move to the server of a deployment, and the id can change", () => {
    const id = "0F8FAD5B-D9CB-469F-A165-70867728950E";
    const moved = deploymentManifest(text, { url: "https://budget.example.gov.cn/addin", id });
    expect(moved).not.toContain("localhost");
    const element = parse(moved);
    expect(only("Id", element).textContent).toBe(id.toLowerCase());
    expect(attribute(all("SourceLocation", element)[0]!, "DefaultValue")).toBe(
      "https://budget.example.gov.cn/addin/taskpane.html",
    );
    expect(addresses(moved)).toHaveLength(addresses(text).length);
  });

  it("survive signs that mean something in XML", () => {
    const element = parse(deploymentManifest(text, { url: "https://example.cn/a&b/$1" }));
    expect(attribute(only("IconUrl", element), "DefaultValue")).toBe("https://example.cn/a&b/$1/assets/icon-32.png");
  });

  it.each(["http://example.cn", "example.cn", "", "https://example.cn/?a=1", "https://example.cn/#x"])(
    "of a deployment cannot be %j",
    (url) => {
      expect(() => deploymentFolder(url)).toThrow(/网址/);
    },
  );

  it("need a GUID for another id", () => {
    expect(() => deploymentManifest(text, { url: "https://example.cn", id: "1234" })).toThrow(/GUID/);
  });
});

describe("the view that a button asks for", () => {
  it.each([
    ["#draft", "draft"],
    ["#/check", "check"],
    ["#proofread&_serializer_version=1", "proofread"],
    ["", null],
    ["#", null],
    ["#drafts", null],
    ["#&_xdm_Info=x", null],
  ])("%j is %j", (hash, view) => {
    expect(requestedView(hash)).toBe(view);
  });
});
