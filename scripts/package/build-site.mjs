/** Builds the pages of the add-in into a folder of their own: nothing of other builds, no command line, no stand-in. */
export async function buildSite(folder, officeJs) {
  // The configuration is made for one source of Office.js when it is loaded.
  process.env.OFFICE_JS_URL = officeJs;
  const { default: webpack } = await import("webpack");
  const { addIn } = await import("../../webpack.config.js");
  const config = { ...addIn, cache: false, output: { ...addIn.output, path: folder, clean: true } };
  const stats = await new Promise((done, fail) => {
    const compiler = webpack(config);
    compiler.run((error, result) => {
      if (error) fail(error);
      else compiler.close(() => done(result));
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
}
