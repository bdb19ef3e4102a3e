import HtmlWebpackPlugin from "html-webpack-plugin";

/** Where Office.js comes from: Microsoft's worldwide address, the one for tenants in China, or the own server. */
export const OFFICE_JS_PRESETS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  "self-hosted": "office-js/office.js",
};

/** Hash of the empty style element: the styling library creates such and fills it by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The address of Office.js for a preset, or for an address given outright. */
export function officeJsAddress(choice = "cdn") {
  return OFFICE_JS_PRESETS[choice] ?? choice;
}

/** Nothing may load or run that is not ours or Office.js; nothing may be sent anywhere else. */
export function contentSecurityPolicy(officeJs, frames) {
  const officeHost = officeJs !== undefined && URL.canParse(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${officeHost}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    // Office.js asks on a page of its own whether an unknown Excel server may be trusted.
    `frame-src ${frames ?? (officeHost.trim() || "'none'")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The plugins for one html page. Scripts are deferred and run in order: the first chunk, Office.js, the rest; so a
 * first chunk can watch how Office.js fares, and the last can rely on it.
 */
export function officePage({ page, template, chunks, officeJs, frames }) {
  const html = new HtmlWebpackPlugin({
    filename: `${page}.html`,
    template,
    chunks,
    chunksSortMode: "manual",
    scriptLoading: "defer",
    meta: {
      policy: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy(officeJs, frames) },
    },
  });
  return officeJs === undefined ? [html] : [html, new OfficeScript(html, officeJs, chunks.length > 1 ? 1 : 0)];
}

class OfficeScript {
  constructor(html, url, position) {
    Object.assign(this, { html, url, position });
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeScript", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTags.tap("OfficeScript", (data) => {
        if (data.plugin !== this.html) return data;
        data.assetTags.scripts.splice(this.position, 0, {
          tagName: "script",
          voidTag: false,
          attributes: { defer: true, src: this.url, id: "office-js" },
          meta: { plugin: "OfficeScript" },
        });
        return data;
      });
    });
  }
}
