export type RibbonAction =
  { readonly kind: "show-pane"; readonly url: string } | { readonly kind: "run-function"; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly icon: string | null;
  readonly action: RibbonAction;
}

export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  /** The page that runs functions without a pane. */
  readonly functionPage: string | null;
}

const WITHOUT_MANIFEST: Ribbon = {
  group: "预算情况说明",
  functionPage: null,
  buttons: [
    { id: "draft", label: "一键起草", hint: "认表、核对并起草情况说明", icon: null, action: paneAt("draft") },
    { id: "check", label: "核对", hint: "核对表内和表间的关系", icon: null, action: paneAt("check") },
    { id: "proofread", label: "校对", hint: "校对已有文稿：尚未提供", icon: null, action: paneAt("proofread") },
  ],
};

function paneAt(view: string): RibbonAction {
  return { kind: "show-pane", url: `taskpane.html#${view}` };
}

/** The buttons that the add-in's manifest declares for the ribbon. */
export async function readRibbon(): Promise<Ribbon> {
  const answer = await fetch("manifest.xml");
  if (!answer.ok) return WITHOUT_MANIFEST;
  return ribbonOf(new DOMParser().parseFromString(await answer.text(), "application/xml")) ?? WITHOUT_MANIFEST;
}

/** Null when the manifest declares no buttons. */
export function ribbonOf(manifest: Document): Ribbon | null {
  const resources = new Map([...elements(manifest, "*")].map((element) => [element.getAttribute("id") ?? "", element]));
  const resource = (parent: Element | undefined) =>
    resources.get(parent?.getAttribute("resid") ?? "")?.getAttribute("DefaultValue") ?? "";
  const group = elements(manifest, "Group")[0];
  if (group === undefined) return null;
  const buttons = elements(group, "Control").flatMap((control): RibbonButton[] => {
    const action = elements(control, "Action")[0];
    const functionName = child(action, "FunctionName")?.textContent;
    const source = resource(child(action, "SourceLocation"));
    if (functionName === undefined && source === "") return [];
    const icons = elements(control, "Image").sort((a, b) => iconSize(b) - iconSize(a));
    return [
      {
        id: control.getAttribute("id") ?? "",
        label: resource(child(control, "Label")),
        hint: resource(elements(control, "Description")[0]),
        icon: icons[0] === undefined ? null : withoutHost(resource(icons[0])),
        action:
          functionName === undefined
            ? { kind: "show-pane", url: withoutHost(source) }
            : { kind: "run-function", name: functionName.trim() },
      },
    ];
  });
  if (buttons.length === 0) return null;
  const functionPage = resource(elements(manifest, "FunctionFile")[0]);
  return {
    group: resource(child(group, "Label")),
    buttons,
    functionPage: functionPage === "" ? null : withoutHost(functionPage),
  };
}

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return parent === undefined ? undefined : [...parent.children].find((element) => element.localName === name);
}

function iconSize(image: Element): number {
  return Number(image.getAttribute("size") ?? 0);
}

/** The manifest names the server of the deployment; here the same pages come from our own. */
function withoutHost(address: string): string {
  const { pathname, search, hash } = new URL(address);
  return `${pathname.slice(1)}${search}${hash}`;
}
