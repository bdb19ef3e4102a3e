import { BASIC_BY_USE, OTHER_PARTITIONS, type Partition, spendingByNature, THREE_PUBLIC_BY_ITEM } from "../partitions";

interface LedgerPartition extends Partition {
  /** The parts may stand for the whole only where they add up: bodies draw the line elsewhere. */
  readonly loose?: boolean;
}

/** 收入支出总计 holds what is carried over too, and in many budgets there is nothing of it. */
const GRAND_TOTAL = ["grand-total:both", "grand-total:expenditure"];
const CAPITAL = ["name:资本性", "name:其他资本性", "name:基本建设", "name:债务利息和费用"];
const CLASSES = ["name:工资福利", "name:商品和服务", "name:对个人和家庭补助"];

export const PARTITIONS: readonly LedgerPartition[] = [
  ...spendingByNature(["spending:total"]),
  { ...spendingByNature(GRAND_TOTAL)[0], loose: true },
  { of: ["grand-total:expenditure"], parts: ["spending:total", "carry:closing"], others: ["carry:distribution"] },
  { of: ["grand-total:income"], parts: ["income:", "carry:opening"], others: ["carry:reserves-used"] },
  BASIC_BY_USE,
  { of: ["spending:basic"], parts: CLASSES, others: CAPITAL },
  { of: ["spending:personnel"], parts: ["name:工资福利", "name:对个人和家庭补助"], loose: true },
  ...THREE_PUBLIC_BY_ITEM,
  { of: ["three-public:total"], parts: ["three-public:vehicle", "three-public:official-reception"], loose: true },
  {
    of: ["three-public:total"],
    parts: ["three-public:vehicle-running", "three-public:official-reception"],
    loose: true,
  },
  ...OTHER_PARTITIONS,
];
