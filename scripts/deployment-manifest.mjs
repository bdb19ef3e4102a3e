/** The address that manifest.xml carries for development. */
const DEVELOPMENT = "https://localhost:3000/";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The folder of a deployment as the manifest needs it: https, ending with a slash.
 * @param {string} url where taskpane.html will be found
 * @returns {string}
 * @throws {Error} with a sentence for the user
 */
export function deploymentFolder(url) {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== "https:") throw new Error(`网址须以 https:// 开头：${url}`);
  if (parsed.search !== "" || parsed.hash !== "") throw new Error(`网址里不能有 ? 或 #：${url}`);
  return parsed.href.endsWith("/") ? parsed.href : `${parsed.href}/`;
}

/**
 * The manifest for a server: every address of development becomes one of the server, and the add-in
 * gets another id when a second deployment must stand beside the first.
 * @param {string} manifest text of manifest.xml
 * @param {{url: string, id?: string | undefined}} deployment
 * @returns {string}
 * @throws {Error} with a sentence for the user
 */
export function deploymentManifest(manifest, { url, id }) {
  const folder = escapeAttribute(deploymentFolder(url));
  if (id !== undefined && !GUID.test(id)) throw new Error(`标识须是 GUID：${id}`);
  const moved = manifest.replaceAll(DEVELOPMENT, () => folder);
  return id === undefined ? moved : moved.replace(/<Id>[^<]*<\/Id>/, `<Id>${id.toLowerCase()}</Id>`);
}

function escapeAttribute(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
