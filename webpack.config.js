import { resolve } from "node:path";

const root = import.meta.dirname;

const rules = [
  {
    test: /\.tsx?$/,
    loader: "esbuild-loader",
    options: { target: "es2022", tsconfig: resolve(root, "tsconfig.json") },
  },
];

/** dist/cli.js: the pipeline on files, for Node. */
const commandLine = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { cli: "./src/cli/main.ts" },
  output: {
    path: resolve(root, "dist"),
    filename: "[name].js",
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
  experiments: { outputModule: true },
  module: { rules },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  optimization: { minimize: false },
  performance: { hints: false },
};

export default [commandLine];
