import type { RuleTitles } from "./words";

/** The law and its breach, as the pages of the rules and the headings over findings name them. */
export const TITLES_EN: Readonly<Record<string, RuleTitles>> = {
  "account-pairs": {
    law: "Functional and economic accounts usually pair",
    breach: "Functional and economic accounts do not pair as usual",
  },
  "basic-expenditure-tie": {
    law: "The final basic expenditure table agrees with the others",
    breach: "The final basic expenditure table disagrees with the others",
  },
  "children-sum": {
    law: "An account equals the sum of its sub-accounts",
    breach: "An account differs from the sum of its sub-accounts",
  },
  "economic-tie": {
    law: "Fiscal tables by economic class agree with the others",
    breach: "A fiscal table by economic class disagrees with another",
  },
  "expenditure-bounds": { law: "A part is not above total expenditure", breach: "A part is above total expenditure" },
  "expenditure-summary-tie": {
    law: "The expenditure summary agrees with the budget summary",
    breach: "The expenditure summary disagrees with the budget summary",
  },
  "fiscal-income-tie": {
    law: "Income of the fiscal summary agrees with the budget summary",
    breach: "Income of the fiscal summary disagrees with the budget summary",
  },
  "fund-balance": {
    law: "The closing balance is opening plus income less expenditure",
    breach: "The closing balance is not opening plus income less expenditure",
  },
  "fund-tie": {
    law: "The fiscal summary agrees with each budget's expenditure table",
    breach: "The fiscal summary disagrees with a budget's expenditure table",
  },
  "header-sum": {
    law: "A total column equals its part columns",
    breach: "A total column differs from its part columns",
  },
  "income-summary-tie": {
    law: "The income summary agrees with the budget summary",
    breach: "The income summary disagrees with the budget summary",
  },
  "operating-within-public": {
    law: "Operating costs are within public expenses",
    breach: "Operating costs are above public expenses",
  },
  "part-within-whole": { law: "A part is not above its whole", breach: "A part is above its whole" },
  "performance-accounts": {
    law: "Personnel and running projects equal the basic expenditure table",
    breach: "Personnel or running projects differ from the basic expenditure table",
  },
  "performance-budget": {
    law: "Performance target amounts agree with the budget",
    breach: "Performance target amounts disagree with the budget",
  },
  "performance-projects": {
    law: "A project has one amount in both tables",
    breach: "A project has two amounts in two tables",
  },
  "personnel-public-split": {
    law: "Wages are personnel, capital is public expenses",
    breach: "Personnel and public expenses are split unusually",
  },
  "prior-continuity": {
    law: "The opening balance equals last year's closing balance",
    breach: "The opening balance differs from last year's closing balance",
  },
  "procurement-bounds": {
    law: "Earmarked procurement is within all procurement",
    breach: "Earmarked procurement is above all procurement",
  },
  "project-expenditure-tie": {
    law: "The project table agrees with project expenditure",
    breach: "The project table disagrees with project expenditure",
  },
  "sole-source-tie": {
    law: "With one source of money both sets of expenditure tables agree",
    breach: "There is one source of money, yet two expenditure tables differ",
  },
  "three-public-bounds": {
    law: "三公 costs are not below their accounts in basic expenditure",
    breach: "三公 costs are below their accounts in basic expenditure",
  },
  "three-public-economic": {
    law: "三公 costs equal their economic accounts",
    breach: "三公 costs differ from their economic accounts",
  },
  "total-row": {
    law: "The total row equals the sum of the rows",
    breach: "The total row differs from the sum of the rows",
  },
  "two-sided-balance": { law: "Income and expenditure balance", breach: "Income and expenditure do not balance" },
  "unit-consistency": { law: "The tables agree on their unit", breach: "The unit may be wrong" },
  "account-code": {
    law: "Codes are in the year's classification",
    breach: "A code is not in the year's classification",
  },
  "account-name": {
    law: "Account names are the official ones",
    breach: "An account name differs from the official one",
  },
  "code-parent": {
    law: "An account stands below its own parent",
    breach: "An account does not stand below its own parent",
  },
  "code-table": { law: "Accounts stand in the table they belong to", breach: "An account stands in the wrong table" },
  "contents-title": {
    law: "Contents agree with titles and numbers",
    breach: "Contents disagree with titles or numbers",
  },
  "cost-target": {
    law: "Cost targets fit the project's budget",
    breach: "A cost target does not fit the project's budget",
  },
  "twice-stated": { law: "A table states one thing once", breach: "A table states one thing in two numbers" },
  "duplicate-row": { law: "An account or project has one row", breach: "An account or project has two rows" },
  "empty-note": { law: "Empty tables say why", breach: "An empty table does not say why, or names another budget" },
  "empty-with-amounts": {
    law: "Tables noted as empty hold no amounts",
    breach: "A table noted as empty holds amounts",
  },
  "formula-overwritten": {
    law: "Formulas of totals are not typed over",
    breach: "A total's formula may have been typed over",
  },
  "formula-range": { law: "Sum formulas cover all rows", breach: "A sum formula leaves out rows" },
  "header-level": { law: "The heading's level is the unit's", breach: "The heading's level is not the unit's" },
  "hidden-amounts": { law: "No amounts are hidden", breach: "Amounts are hidden" },
  "hidden-digits": { law: "What is shown is what is stored", breach: "More digits are stored than shown" },
  "indicator-direction": {
    law: "An indicator's direction fits its sign",
    breach: "An indicator's direction does not fit its sign",
  },
  "missing-table": { law: "All tables to be published are there", breach: "A table to be published is missing" },
  "negative-amount": { law: "Amounts are not negative", breach: "An amount is negative" },
  "organisation-name": { law: "The unit has one name", breach: "The unit's name varies or is left blank" },
  placeholder: { law: "No placeholders or template words are left", breach: "Placeholders or template words are left" },
  "scaled-format": { law: "Stored and shown numbers are one", breach: "Stored and shown numbers differ" },
  "sibling-accounts": {
    law: "Tables of one sum of money list the same accounts",
    breach: "A table lacks an account that its sibling lists",
  },
  "stale-year": { law: "All years are this year", breach: "A year is not this year" },
  "table-number": { law: "Table numbers are not repeated", breach: "A table number is repeated" },
  "text-number": { law: "Amounts are stored as numbers", breach: "Amounts are stored as text" },
  "unit-label": { law: "The unit is stated", breach: "The unit is not stated" },
  "unreadable-amount": { law: "Amount cells hold numbers", breach: "An amount cell holds no number" },
  "weight-sum": { law: "Indicator weights add up alike", breach: "Indicator weights do not add up alike" },
};
