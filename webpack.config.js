import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import webpack from "webpack";
import { officeJsAddress, officePage } from "./scripts/office-page.mjs";

const root = import.meta.dirname;
const samples = resolve(root, "assets/sample");

const rules = [
  {
    test: /\.tsx?$/,
    loader: "esbuild-loader",
    // Characters as they are: escaped, a line of Chinese is three times as long.
    options: { target: "es2022", charset: "utf8", tsconfig: resolve(root, "tsconfig.json") },
    // A room is entered by its index; what an index offers beside what is asked for need not be loaded.
    sideEffects: false,
  },
  // The pages of the handbook, as their text.
  { resourceQuery: /^\?raw$/, type: "asset/source" },
];

const extensions = [".ts", ".tsx", ".js"];

const COMMAND_LINE = "cli.js";

/**
 * dist/cli.js: the pipeline on files, for Node. One file: what is loaded when needed stands inside it, so that nothing
 * it needs can be cleaned away or left behind when it is copied.
 */
const commandLine = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { cli: "./src/cli/main.ts" },
  output: {
    path: resolve(root, "dist"),
    filename: COMMAND_LINE,
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
  experiments: { outputModule: true },
  // Left as written: webpack would put the path of this machine in its place.
  module: { rules, parser: { javascript: { importMeta: false } } },
  resolve: { extensions },
  plugins: [
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
};

/** What every set of web pages shares: hashed names, lazy chunks, no inline script or style. */
function pages({ name, path, entry, plugins, clean }) {
  return {
    name,
    mode: "production",
    target: ["web", "es2022"],
    cache: { type: "filesystem", name, buildDependencies: { config: [import.meta.filename] } },
    entry,
    output: {
      path,
      clean,
      publicPath: "",
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      cssFilename: "[name].[contenthash:8].css",
      assetModuleFilename: "[name].[contenthash:8][ext]",
    },
    experiments: { css: true },
    module: { rules },
    resolve: { extensions },
    plugins,
    // Office.js is served byte for byte as its publisher made it.
    optimization: {
      minimizer: [
        new EsbuildPlugin({ target: "es2022", charset: "utf8", legalComments: "none", exclude: /^office-js\// }),
      ],
    },
    performance: { hints: false },
  };
}

const addInEntries = {
  guard: "./src/taskpane/load-guard.ts",
  taskpane: "./src/taskpane/index.tsx",
};

function addInPages(officeJs) {
  return officePage({
    page: "taskpane",
    template: "src/taskpane/taskpane.html",
    chunks: ["guard", "taskpane"],
    officeJs,
  });
}

/** What the manifest points to beside the pages. */
const publicFiles = new CopyPlugin({
  patterns: [{ from: "assets/*.{png,html}", to: "assets/[name][ext]", noErrorOnMissing: true }],
});

/** dist: the add-in as it is deployed. OFFICE_JS_URL is a preset (cdn, 21vianet, self-hosted) or an address. */
export const addIn = pages({
  name: "addin",
  path: resolve(root, "dist"),
  clean: { keep: (file) => file === COMMAND_LINE || file.startsWith("workbench") },
  entry: addInEntries,
  plugins: [...addInPages(officeJsAddress(process.env.OFFICE_JS_URL)), publicFiles],
});

const officeJsFolder = resolve(root, "node_modules/@microsoft/office-js/dist");
const officeJsFiles = ["office.js", "excel-web-16.00.js", "zh-cn/office_strings.js", "en-us/office_strings.js"];
const sampleNames = existsSync(samples) ? readdirSync(samples).filter((file) => /\.xlsx?$/.test(file)) : [];

/** dist/workbench: the same pages beside a page that stands in for Excel; everything from one origin. */
export const workbench = pages({
  name: "workbench",
  path: resolve(root, "dist/workbench"),
  clean: true,
  entry: { ...addInEntries, workbench: "./workbench/index.tsx" },
  plugins: [
    ...addInPages("office-js/office.js"),
    officePage({
      page: "workbench",
      template: "workbench/workbench.html",
      chunks: ["workbench"],
      frames: "'self'",
    }),
    new webpack.DefinePlugin({ SAMPLE_WORKBOOKS: JSON.stringify(sampleNames) }),
    publicFiles,
    new CopyPlugin({
      patterns: [
        ...officeJsFiles.map((file) => ({ from: resolve(officeJsFolder, file), to: `office-js/${file}` })),
        { from: "assets/sample/*.{xlsx,xls}", to: "samples/[name][ext]", noErrorOnMissing: true },
        "manifest.xml",
      ],
    }),
  ].flat(),
});

export default [commandLine, addIn];
