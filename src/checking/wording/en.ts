import { LINTS_EN } from "./lints-en";
import type { Words } from "./words";

/** The same for readers of English; names of tables, rows and columns stay as printed. */
export const EN: Words = {
  messages: {
    ...LINTS_EN,
    "children-sum":
      "{table}, column {column}: {row} says {reported}, its parts add up to {computed}, difference {difference}",
    "total-row":
      "{table}, column {column}: {row} says {reported}, its parts add up to {computed}, difference {difference}",
    "second-total":
      "{table}, column {column}: the repeated total says {reported}, the total {computed}, difference {difference}",
    "header-sum":
      "{table}, row {row}: {column} says {reported}, its columns add up to {computed}, difference {difference}",
    "columns-swapped":
      "{table}: the numbers of columns “{column}” and “{otherColumn}” may stand in each other's place; exchanged, {count} broken relations hold",
    "rows-swapped":
      "{table}: the numbers of rows “{row}” and “{otherRow}” may stand in each other's place; exchanged, {count} broken relations hold",
    "column-scaled":
      "{table}: all numbers of column “{column}” may be off by a factor of {times}; put right, {count} broken relations hold",
    "rows-shifted":
      "{table}: the numbers from row “{row}” to row “{otherRow}” may stand one row off; moved back, {count} broken relations hold",
    balance: "{table}: {row} says {reported}, {otherRow} {computed}; the two sides differ by {difference}",
    "fund-balance":
      "{table}, row {row}: {column} says {reported}; opening plus income minus expenditure gives {computed}, difference {difference}",
    tie: "{table}, {row} {column} says {reported} {unit}; {otherTable}, {otherRow} {otherColumn} says {computed} {unit}, difference {difference}",
    parts:
      "{table}, {row} {column} says {reported} {unit}; its parts in {otherTable} add up to {computed} {unit}, difference {difference}",
    "at-most":
      "{table}, {row} {column} says {reported} {unit}, more than {otherTable}, {otherRow} {otherColumn} with {computed} {unit}, by {distance}",
    "at-least":
      "{table}, {row} {column} says {reported} {unit}, less than {otherTable}, {otherRow} {otherColumn} with {computed} {unit}, by {distance}",
    "empty-table": "{table}, {row} {column} says {reported} {unit}, but {otherTable} is empty",
    "usually-equal":
      "{table}, {row} {column} says {reported} {unit}; {otherTable}, {otherRow} {otherColumn} says {computed} {unit}; the two are usually equal, difference {difference}",
    "row-at-most": "{table}, row {row}: {column} says {reported}, more than the whole {computed}, by {distance}",
    "overall-parts":
      "{table}: {row} says {reported}; appropriation and other funds add up to {computed}, difference {difference}",
    split: "{table}: {row} comes to {computed}, column {column} has only {reported}, difference {difference}",
    continuity:
      "{table}, {row} {column} says {reported} {unit}; last year's {otherTable}, {otherRow} {otherColumn} says {computed} {unit}, difference {difference}",
    "unit-slip":
      "{table} is headed {unit}, but {row} {column} {reported} is off {otherTable} with {computed} {unit} by just the step between two units: the unit may be wrong",
  },
  suffixes: {
    rounding: " (rounding, nothing to change)",
    strained: " (rounding could explain it but seldom does; please look)",
    guessed: " (a rule of thumb, not necessarily an error)",
  },
  reasons: {
    "rule-failed": "the check “{title}” broke down and was not made",
    "table-alone":
      "the amounts of {table} were checked against no other table: none states the same numbers, so only its own sums were",
    "table-unrelated":
      "the amounts of {table} were not checked: it has no sums of its own, and no other table states the same numbers",
    unreadable: "{table}, {row} {column}: {detail} is no number, so this was not checked",
    torn: "{table} stands on its sheet in several pieces that make one table only together; its total was not checked",
    "rows-unplaced":
      "{table}: some rows are neither recognisable bodies, accounts nor projects, so what its total is made of is unknown; not checked",
    "not-additive":
      "{table}: its structure was not recognised; the same sums fail again and again and were not checked, see the tables view",
    "table-missing": "{table} is there but no {kind}; the two were not compared",
    "several-tables": "There are several tables of the kind {kind}; which one belongs to {table} is unknown",
    "several-sources": "The money has several sources, so {table} and {otherTable} need not agree; not checked",
    "no-split": "{table} does not split basic and project expenditure; not checked",
    "no-last-year": "No workbook of last year is open; relations across years were not checked",
    "not-last-year": "The other workbook is of {prior}, this one of {current}; relations across years were not checked",
    "unit-in-doubt": "The unit of {table} may be wrong; it was not compared with other tables",
    "carry-not-split": "{table} does not split the carried-over money by budget; balance by budget was not checked",
    "carry-unclear":
      "Money was carried over but {table} does not show it; its total was not compared with {otherTable}",
    "several-transfers":
      "{table} also lists transfers or carried-over money and cannot be compared with {otherTable} line by line",
    "projects-unknown":
      "The projects of {table} are neither all project expenditure nor visibly everything; its total was not checked",
    "practice-not-followed": "This body pairs functional and economic accounts in its own way; not checked",
  },
  unproved: {
    "row-outside-sums": "This row belongs to no total, and no other table states the number",
    "no-parts-no-twin": "This table has no total and parts, and no other table states the number",
    "no-twin": "No total contains it, and no other table states the number",
  },
  slips: {
    "digits-swapped": "two digits swapped",
    "digit-mistyped": "one digit mistyped",
    "digit-dropped": "one digit dropped",
    "digit-added": "one digit too many",
    "decimal-point-moved": "decimal point moved",
    "sign-lost": "sign lost",
    "neighbour-row": "value of the neighbouring row",
    "neighbour-column": "value of the neighbouring column",
    "prior-year-copy": "last year's value",
    "formula-overwritten": "formula overwritten by a number",
    "unit-slip": "yuan and ten thousand yuan mixed up",
    "left-blank": "left blank",
    unknown: "",
  },
  suspect: "{place} says {stored}, should be {suggested}{how}",
  blankSuspect: "{place} is blank, should be {suggested}",
  stray: "{place} should hold no number but states {stored}{how}",
  along: ", and {cells} with it",
  how: ", {slip}",
  fold: "{table}: {count} roundings, the largest {largest} {unit}; nothing to change",
  noName: "unnamed row",
};
