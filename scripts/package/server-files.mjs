import { deploymentFolder } from "../deployment-manifest.mjs";
import { contentSecurityPolicy, officeJsAddress } from "../office-page.mjs";

/** Known places of Excel on the web; Microsoft publishes no complete list, so restricting is left to the administrator. */
const EXCEL_ON_THE_WEB = {
  cdn: ["*.officeapps.live.com", "*.sharepoint.com", "*.office.com", "*.cloud.microsoft"],
  "21vianet": ["*.partner.officewebapps.cn", "*.sharepoint.cn", "*.partner.office365.cn"],
};

/** @returns {readonly (readonly [string, string])[]} the headers every answer of the site carries */
function headersFor(officeJs) {
  return [
    ["Content-Security-Policy", contentSecurityPolicy(officeJsAddress(officeJs))],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
  ];
}

function restricted(officeJs) {
  const hosts = EXCEL_ON_THE_WEB[officeJs] ?? EXCEL_ON_THE_WEB.cdn;
  return `${contentSecurityPolicy(officeJsAddress(officeJs))}; frame-ancestors ${hosts.map((host) => `https://${host}`).join(" ")}`;
}

/**
 * A part of nginx.conf for the address given.
 * @param {{url: string, officeJs: string}} given
 * @returns {string}
 */
export function nginxConfig({ url, officeJs }) {
  const { pathname, hostname } = new URL(deploymentFolder(url));
  const headers = headersFor(officeJs).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  return `# 放进 http { } 里：页面每次都问一声有没有新的，文件名带校验码的脚本长期缓存。
map $uri $budget_narrative_cache {
  default             "no-cache";
  "~\\.[0-9a-f]{8}\\."  "public, max-age=31536000, immutable";
}

# 放进 ${hostname} 的 server { } 里（https，证书要被使用者的电脑信任）。
location ${pathname} {
    alias /srv/budget-narrative/site/;  # 换成放 site 目录的地方，末尾的 / 要留着
    autoindex off;
    limit_except GET { deny all; }
    location ~ /web\\.config$ { deny all; }
${headers.join("\n")}
    # 只许 Excel 网页版嵌入时，用下面一行替换上面的 Content-Security-Policy；微软没有公布完整名单，换后要实测。
    # add_header Content-Security-Policy "${restricted(officeJs)}" always;
    add_header Cache-Control $budget_narrative_cache always;
    # 不要发 X-Frame-Options：Excel 网页版要嵌入这个页面。
}
`;
}

/**
 * web.config for IIS, to lie in the folder of the site.
 * @param {{officeJs: string}} given
 * @returns {string}
 */
export function iisConfig({ officeJs }) {
  const headers = headersFor(officeJs).map(
    ([name, value]) => `        <add name="${name}" value="${attribute(value)}" />`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- IIS 7 以上。文件名带校验码的脚本长期缓存，页面每次都问一声有没有新的。 -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <!-- Excel 网页版要嵌入这个页面。 -->
        <remove name="X-Frame-Options" />
${headers.join("\n")}
        <!-- 只许 Excel 网页版嵌入时，把 Content-Security-Policy 换成下面这一条；微软没有公布完整名单，换后要实测。
        <add name="Content-Security-Policy" value="${attribute(restricted(officeJs))}" />
        -->
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${["taskpane.html", "assets"].map(uncached).join("")}</configuration>
`;
}

/** What keeps its name when it changes is asked for every time. */
function uncached(path) {
  return `  <location path="${path}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="DisableCache" />
      </staticContent>
    </system.webServer>
  </location>
`;
}

function attribute(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
