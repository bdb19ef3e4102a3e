/** Bodies that 机关运行经费 is meant for, by how their names end; a 中心 or a school has none. */
const AGENCY =
  // eslint-disable-next-line lexicon/word-lists -- agencies alone: none of the endings of institutions
  /(?:局|委|委员会|办|办公室|厅|部|政府|法院|检察院|监察委|人大|政协|工会|联合会|联|团委|街道|街道办事处|办事处|总队|支队|大队|纪委)(?:\((?:本级|部门|机关|汇总)\)|本级|部门|机关)?$/;

/** 学院, 医院 and the like within the name of an agency make it one of them: 卫生健康局中心医院. */
// eslint-disable-next-line lexicon/word-lists -- institutions alone: none of the endings of agencies
const INSTITUTION = /学院|学校|大学|中学|小学|幼儿园|医院|卫生院|中心|研究院|研究所|图书馆|博物馆|文化馆/;

/** 教育, 医院: money that an agency spends through its schools and hospitals, which are none. */
const THROUGH_INSTITUTIONS = /^(?:2050[2-9]|21002|21003)/;

/** Whether all of 公用经费 may be taken for 机关运行经费: only of a body that is plainly an agency and nothing else. */
export function isPlainAgency(organisation: string | null, accounts: readonly string[]): boolean {
  if (organisation === null || !AGENCY.test(organisation.trim()) || INSTITUTION.test(organisation)) return false;
  return !accounts.some((code) => THROUGH_INSTITUTIONS.test(code));
}
