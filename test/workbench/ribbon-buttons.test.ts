// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { ribbonOf } from "../../workbench/page/ribbon-buttons";

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="urn:a" xmlns:bt="urn:b" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <VersionOverrides xmlns="urn:v">
    <Hosts><Host><DesktopFormFactor>
      <FunctionFile resid="Commands.Url"/>
      <ExtensionPoint><OfficeTab id="TabData"><Group id="G">
        <Label resid="G.Label"/>
        <Control xsi:type="Button" id="Check">
          <Label resid="Check.Label"/>
          <Supertip><Title resid="Check.Label"/><Description resid="Check.Tip"/></Supertip>
          <Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="80" resid="Icon.80"/></Icon>
          <Action xsi:type="ShowTaskpane"><SourceLocation resid="Check.Url"/></Action>
        </Control>
        <Control xsi:type="Button" id="Run">
          <Label resid="Run.Label"/>
          <Action xsi:type="ExecuteFunction"><FunctionName>runIt</FunctionName></Action>
        </Control>
      </Group></OfficeTab></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16" DefaultValue="https://example.test/assets/icon-16.png"/>
        <bt:Image id="Icon.80" DefaultValue="https://example.test/assets/icon-80.png"/>
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Check.Url" DefaultValue="https://example.test/taskpane.html#check"/>
        <bt:Url id="Commands.Url" DefaultValue="https://example.test/commands.html"/>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="G.Label" DefaultValue="预算情况说明"/>
        <bt:String id="Check.Label" DefaultValue="核对"/>
        <bt:String id="Run.Label" DefaultValue="运行"/>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Check.Tip" DefaultValue="核对各表"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const parse = (xml: string) => new DOMParser().parseFromString(xml, "application/xml");

describe("the ribbon group of a manifest", () => {
  it("has the declared labels, icons and actions, on our own server", () => {
    expect(ribbonOf(parse(manifest))).toEqual({
      group: "预算情况说明",
      functionPage: "commands.html",
      buttons: [
        {
          id: "Check",
          label: "核对",
          hint: "核对各表",
          icon: "assets/icon-80.png",
          action: { kind: "show-pane", url: "taskpane.html#check" },
        },
        { id: "Run", label: "运行", hint: "", icon: null, action: { kind: "run-function", name: "runIt" } },
      ],
    });
  });

  it("is absent from a manifest without one", () => {
    expect(ribbonOf(parse("<OfficeApp/>"))).toBeNull();
  });
});
