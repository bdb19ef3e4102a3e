/** Table kinds by their English ids; docs/glossary.md gives the Chinese titles. */
export const TABLE_KINDS = [
  "dept-budget-summary",
  "dept-income-summary",
  "dept-expenditure-summary",
  "dept-expenditure-economic",
  "dept-basic-expenditure",
  "dept-project-expenditure",
  "fiscal-appropriation-summary",
  "fiscal-appropriation-expenditure",
  "fiscal-appropriation-economic",
  "fiscal-appropriation-basic",
  "general-budget-expenditure",
  "general-budget-economic",
  "general-budget-basic-expenditure",
  "general-budget-basic-functional",
  "general-budget-basic-part",
  "general-budget-project-expenditure",
  "general-budget-project-economic",
  "general-budget-three-public",
  "gov-fund-expenditure",
  "gov-fund-three-public",
  "state-capital-expenditure",
  "special-account-expenditure",
  "project-performance-targets",
  "overall-performance-targets",
  "gov-procurement-budget",
  "agency-operating-expenditure",
  "gov-purchased-services",
  "dept-transfer-payment",
  "empty-tables-statement",
  "final-income-expenditure-summary",
  "final-income",
  "final-expenditure",
  "final-fiscal-appropriation-summary",
  "final-fiscal-appropriation-detail",
  "final-general-budget-expenditure",
  "final-general-budget-detail",
  "final-general-budget-basic",
  "final-general-budget-project",
  "final-three-public",
  "final-gov-fund",
  "final-state-capital-income-expenditure",
  "final-state-capital-expenditure",
  "final-state-assets",
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export const COLUMN_ROLES = [
  // identity of the row
  "code",
  "code-class",
  "code-section",
  "code-item",
  "code-merged",
  "further-code",
  "further-subject-name",
  "econ-code",
  "econ-code-class",
  "econ-code-section",
  "econ-code-merged",
  "personnel-econ-code",
  "public-1-econ-code",
  "public-2-econ-code",
  "unit-code",
  "unit-name",
  "unit-or-subject-name",
  "unit-or-project-name",
  "subject-name",
  "subject-or-project-name",
  "project-name",
  "project-code",
  "personnel-subject-name",
  "public-1-subject-name",
  "public-2-subject-name",
  "income-item",
  "expenditure-item",
  "income-line-number",
  "expenditure-line-number",
  "line-number",
  "sequence",
  // amounts
  "amount",
  "total",
  "grand-total",
  "income-amount",
  "expenditure-amount",
  "personnel-amount",
  "public-1-amount",
  "public-2-amount",
  "basic",
  "project",
  "personnel",
  "public-expense",
  "remittance-to-superior",
  "business-expenditure",
  "subsidy-to-subordinates",
  "general-budget",
  "gov-fund",
  "state-capital",
  "current-appropriation",
  "carry-over",
  "general-budget-income",
  "gov-fund-income",
  "state-capital-income",
  "fiscal-appropriation-income",
  "fiscal-special-account-income",
  "institution-income",
  "business-income",
  "other-income",
  "superior-subsidy-income",
  "subordinate-remittance-income",
  "unit-funds-income",
  "unit-funds-subtotal",
  "current-subtotal",
  "carry-subtotal",
  "carry-general",
  "carry-fund",
  "carry-capital",
  "carry-special-account",
  "carry-unit-funds",
  "opening-balance",
  "current-income",
  "closing-balance",
  "appropriation",
  "other-funds",
  "current-expenditure",
  "three-public",
  "overseas-travel",
  "vehicle-subtotal",
  "vehicle-purchase",
  "vehicle-running",
  "vehicle-fuel",
  "vehicle-repair",
  "vehicle-insurance",
  "vehicle-other",
  "official-reception",
  "meeting",
  "training",
  "agency-operating",
  "quantity",
  "goods",
  "works",
  "services",
  "sme",
  "micro",
  "prison",
  "welfare",
  // words
  "annual-goal",
  "indicator-level-1",
  "indicator-level-2",
  "indicator-level-3",
  "indicator-nature",
  "indicator-value",
  "indicator-unit",
  "indicator-weight",
  "indicator-direction",
  "procurement-item",
  "procurement-category",
  "procurement-time",
  "catalogue",
  "catalogue-code",
  "project-category",
  "purpose",
  "remark",
  "table-number",
  "table-title",
] as const;

/**
 * Role of a leaf column. Besides the listed ones there are composed roles: `current-general-basic`
 * (source–fund–nature in the economic appropriation table), `general-subtotal` (fund–nature),
 * `budget-total` / `final-overseas-travel` (预算数 and 决算数 of 三公), `prior-…` (last year's column
 * beside this year's) and an economic code such as `30101` where the header itself is the account.
 */
export type ColumnRole = string;

export type RowKind =
  | "total"
  | "total-unlabelled"
  | "unit"
  | "department"
  | "class"
  | "section"
  | "item"
  | "econ-class"
  | "econ-section"
  | "econ-detail"
  | "subject-group"
  | "project"
  | "project-detail"
  | "indicator"
  | "entry"
  | "count"
  | "subtotal"
  | "current-total"
  | "carry"
  | "grand-total"
  | "no-data"
  | "blank";
