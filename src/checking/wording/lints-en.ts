/** The same for readers of English; names of tables, rows and columns stay as printed. */
export const LINTS_EN: Readonly<Record<string, string>> = {
  "unreadable-amount": "{table}, {row}, {column}: “{text}” is no number; enter a number or leave it blank",
  "unreadable-amount-error-value":
    "{table}, {row}, {column}: error value {text}; check the cells the formula refers to",

  "code-table-economic": "{table} lists functional accounts, but {code} {name} is an economic one; check the code",
  "code-table-functional":
    "{table} lists economic accounts, but {code} {name} is of another classification; check the code",
  "code-table-gov-fund": "{table}: {code} {name} belongs to the government fund budget only",
  "code-table-state-capital": "{table}: {code} {name} belongs to the state capital budget only",
  "code-table-social-insurance": "{table}: {code} {name} belongs to the social insurance funds and not to this table",
  "code-table-everyday": "{table}: {code} {name} is no account of this special budget; check the table it is in",

  "empty-with-amounts": "{table} says “{note}” but holds {count} amounts; delete either the note or the amounts",

  "account-code": "{table}: code {code} {name} is not in the accounts of {year}; check the code",
  "account-code-named":
    "{table}: code {code} {name} is not in the accounts of {year}; by its name it should be {official}",
  "account-code-other-year": "{table}: {code} {name} did not exist in {year}; check the code",
  "account-code-written":
    "{table}: the code of “{name}” is written {code}, which is no account; by its sub-accounts and its name it should be {official}",
  "sibling-accounts": "{otherTable} lists {code} {name}; {table}, of the same total, has no such row",
  "missing-table-number": "the table numbers go from {before} to {after}; {number} was not found",
  "account-code-malformed": "{table}: code “{code}” ({name}) is malformed; 类 has 3 digits, 款 5, 项 7",

  "account-name": "{table}: {code} is called “{name}”; its official name, seen in published documents, is “{official}”",
  "account-name-former":
    "{table}: {code} bears its former name “{name}”; the present one, seen in published documents, is “{official}”",
  "account-name-shortened":
    "{table}: the name “{name}” of {code} lacks 支出; the official one, seen in published documents, is “{official}”",
  "account-name-varies": "{table}: {code} is called “{name}” here and “{official}” elsewhere in this workbook",
  "account-name-shifted": "{table}: codes and names do not match in {count} rows; the columns may be out of step",

  "code-parent": "{table}: {code} {name} stands below {parent} {parentName} but its code does not belong there",
  "duplicate-row": "{table}: row {again}, {row}, repeats row {first}; merge or delete one",

  "twice-stated":
    "{table} states “{label}” twice: {first} in {firstCell}, {again} in {againCell}; which is meant cannot be told, and neither is used in the draft",
  "formula-overwritten": "{table}, {row}, {column}: a typed number among formulas; a formula may have been overwritten",
  "formula-range": "{table}, {row}, {column}: the formula {formula} leaves out {missed}",
  "negative-amount": "{table}, {row}, {column}: negative amount {value}; check the sign",
  "negative-amounts": "{table}: {count} negative amounts, the first in {row}, {column}: {value}; check the signs",
  "hidden-amounts": "{table}: {count} amounts in hidden rows; show or delete them",
  "hidden-amounts-columns": "{table}: {count} amounts in hidden columns; show or delete them",
  "hidden-amounts-sheet": "The hidden sheet {sheet} holds {table} with {count} amounts; show or delete it",
  "hidden-amounts-format":
    "{table}: {count} amounts are stored but shown as nothing (a format such as ;;;); show or delete them",

  "missing-table": "No table of the kind “{kind}” was found; it has to be published, empty or not",
  "missing-table-state-capital": "State capital is spent, but no table of the kind “{kind}” was found",
  "empty-note": "{table} is empty and does not say why; add a note below it",
  "empty-note-other-fund": "{table}: the note on the empty table names another budget: “{note}”",
  "stale-year": "“{text}” says {stated}, the other tables {year}",
  "stale-year-note": "The note “{text}” says {stated}, the document is of {year}",
  "stale-year-cover": "The cover “{text}” says {stated}, the tables {year}",
  "stale-year-contents": "The contents “{text}” say {stated}, the tables {year}",
  "organisation-name": "The body is called “{name}” here and “{usual}” in {count} other places",
  "organisation-name-unit": "The same unit code is called “{name}” here and “{usual}” in {count} other places",
  "organisation-name-blank": "{count} tables have nothing behind “{label}”, the first is {table}; add the body's name",
  "header-level": "{table}: the header says “{header}”, but {organisation} is no body of the level {level}",
  "unit-label": "「{tables}」: no unit of money stated; read in {unit}, as the other tables are",
  "unit-label-amounts": "「{tables}」: no unit of money stated; by the size of the amounts read in {unit}",
  "unit-label-default": "「{tables}」: no unit of money stated, nor in any other table; {unit} is assumed",
  "unit-label-given": "「{tables}」: no unit of money stated in the heading; read in {unit}, which was given elsewhere",
  "table-number": "{table} and {otherTable} bear the same number {number}",
  "contents-title": "The contents say “{listed}”, the table is headed “{title}”",
  "contents-number": "“{title}” is number {listedNumber} in the contents and {number} on the table",
  "contents-missing": "The contents list “{listed}”, but no such table was found",
  "contents-unlisted": "“{title}” is missing from the contents",
  placeholder: "Sheet {sheet}: {count} placeholders left to fill in, such as “{text}”",
  "placeholder-year": "Sheet {sheet}: {count} incomplete years, such as “{text}”",
  "placeholder-markup": "Sheet {sheet}: {count} texts with markup of web pages, such as “{text}”",
  "placeholder-error": "Sheet {sheet}: {count} error values, such as {text}; check the formulas",

  "weight-sum": "{table}, {project}: weights add up to {sum}, those of the other projects to {usual}",
  "weight-sum-odd": "{table} {project}: weights add up to {sum} instead of 100 or 90",
  "indicator-direction": "{table}: {indicator} is “{operator}” but marked {direction}",
  "indicator-directions":
    "{table}: {count} indicators are marked against their sign, such as {indicator}, “{operator}” and {direction}",
  "cost-target": "{table}, {project}: the cost target {indicator} of {cost} exceeds the budget of {amount}",
  "cost-target-low": "{table}, {project}: the cost target {indicator} of {cost} is below the budget of {amount}",

  "text-number": "{table}: {count} amounts are stored as text and left out by formulas; convert them to numbers",
  "text-number-throughout": "{count} amounts in {tables} tables are stored as text and left out by formulas",
  "hidden-digits":
    "{table}: {count} amounts store more digits than they show, such as {shown} for {stored}; round them",
  "hidden-digits-throughout":
    "{count} amounts in {tables} tables store more digits than they show, such as {shown} for {stored}",
  "scaled-format":
    "{table}: a number format scales {count} amounts (shown {shown}, stored {stored}); they are read as shown, in {unit}; better store the number itself",
};
