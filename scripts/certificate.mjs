import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { generate } from "selfsigned";

const file = resolve(import.meta.dirname, "../node_modules/.cache/local-certificate.json");
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const VALID_DAYS = 90;

/**
 * A certificate for localhost. It is made here and trusted by nobody; kept for a while so that the exception a person
 * grants in the browser lasts.
 * @returns {Promise<{key: string, cert: string}>} in PEM
 */
export async function localCertificate() {
  const kept = readKept();
  if (kept !== null) return kept;
  const notAfterDate = new Date(Date.now() + VALID_DAYS * DAY_MILLISECONDS);
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    notAfterDate,
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ key, cert, expires: notAfterDate.getTime() }), { mode: 0o600 });
  return { key, cert };
}

function readKept() {
  try {
    const { key, cert, expires } = JSON.parse(readFileSync(file, "utf8"));
    return expires - Date.now() > DAY_MILLISECONDS ? { key, cert } : null;
  } catch {
    return null;
  }
}
