import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const DATA_FILE = fileURLToPath(new URL("../../assets/sample/sample-data.json", import.meta.url));

/** The sample's data as written by hand: amounts are strings in 元. */
export function loadData() {
  return JSON.parse(readFileSync(DATA_FILE, "utf8"));
}

/** "1234.50" 元 → 123450n 分. */
export function fenOf(yuan) {
  const [whole, fraction = ""] = yuan.split(".");
  return BigInt(`${whole}${fraction.padEnd(2, "0")}`);
}

export function sum(lines) {
  let total = 0n;
  for (const line of lines) total += line.amount;
  return total;
}

/**
 * One year as a flat list of its smallest amounts: item, account, local detail, project or null,
 * whether last year's money pays for it, and the amount in 分. Every table is a sum over these.
 */
export function ledgerOf(data, year) {
  const { basic, projects } = data.years[year];
  const line = (item, project, carried) => (entry) => ({
    item,
    project,
    carried,
    account: entry.account,
    detail: entry.detail ?? null,
    amount: fenOf(entry.amount),
  });
  return [
    ...basic.flatMap((group) => group.lines.map(line(group.item, null, false))),
    ...projects.flatMap((project) => [
      ...project.lines.map(line(project.item, project.name, false)),
      ...(project.carriedLines ?? []).map(line(project.item, project.name, true)),
    ]),
  ];
}

export const isBasic = (line) => line.project === null;
export const isProject = (line) => line.project !== null;
export const isCurrent = (line) => !line.carried;
export const isCarried = (line) => line.carried;
export const isPersonnel = (line) => line.account.startsWith("301") || line.account.startsWith("303");

export function itemsOf(lines) {
  return [...new Set(lines.map((line) => line.item))].sort();
}

export function accountsOf(lines) {
  return [...new Set(lines.map((line) => line.account))].sort();
}

/** 三公 money by the accounts it is booked to, 基本 and 项目 alike. */
export function threePublicOf(lines) {
  const booked = (account) => sum(lines.filter((line) => line.account === account));
  const purchase = booked("31013");
  const running = booked("30231");
  const overseas = booked("30212");
  const reception = booked("30217");
  const vehicles = purchase + running;
  return { total: overseas + vehicles + reception, overseas, vehicles, purchase, running, reception };
}
