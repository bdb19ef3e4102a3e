import type { FakeBook, FakeMerge, FakeSheet } from "./book";
import { OfficeError, type Kind } from "./proxy";
import { RANGE, member, type Limits, type RangeModel } from "./range-kinds";

/** The class tree, rooted in the workbook. */
export function workbookKind(book: FakeBook, limits: Limits): Kind<FakeBook> {
  const rangeOf = (sheet: FakeSheet, area: FakeMerge): RangeModel => ({ sheet, limits, ...area });
  const RANGE_OF_BOOK: Kind<RangeModel> = {
    ...RANGE,
    methods: {
      ...RANGE.methods,
      select: member(({ sheet, top, left, bottom, right }: RangeModel) => {
        if (book.active !== sheet) return;
        const merge = sheet.merges.find(
          (m) => m.top <= top && m.bottom >= bottom && m.left <= left && m.right >= right,
        );
        book.selection = { sheet, ...(merge ?? { top, left, bottom, right }) };
      }),
    },
  };
  const range = RANGE_OF_BOOK as Kind;

  const PROPERTY: Kind<string> = { scalars: { value: (value) => value } };
  const PROPERTIES: Kind<FakeSheet> = {
    methods: {
      getItemOrNullObject: member(
        (sheet: FakeSheet, key: string) => sheet.customProperties.get(key) ?? null,
        PROPERTY,
        true,
      ),
      add: member((sheet: FakeSheet, key: string, value: string) => {
        sheet.customProperties.set(key, value);
        return value;
      }, PROPERTY),
    },
  };
  const PROTECTION: Kind<FakeSheet> = {
    scalars: {
      protected: (sheet) => sheet.protected,
      options: (sheet) => ({ allowFormatCells: sheet.formattingAllowed }),
    },
  };
  const SHEET: Kind<FakeSheet> = {
    scalars: { id: ({ id }) => id, name: ({ name }) => name, visibility: ({ visibility }) => visibility },
    setters: { visibility: (sheet, visibility: string) => void (sheet.visibility = visibility) },
    parts: {
      customProperties: () => member((sheet: FakeSheet) => sheet, PROPERTIES),
      protection: () => member((sheet: FakeSheet) => sheet, PROTECTION),
    },
    methods: {
      getUsedRangeOrNullObject: member(
        (sheet: FakeSheet) => {
          const used = sheet.used();
          return used === null ? null : rangeOf(sheet, used);
        },
        range,
        true,
      ),
      getRange: member((sheet: FakeSheet) => rangeOf(sheet, { top: 0, left: 0, bottom: 0, right: 0 }), range),
      getCell: member(
        (sheet: FakeSheet, row: number, column: number) =>
          rangeOf(sheet, { top: row, left: column, bottom: row, right: column }),
        range,
      ),
      getRangeByIndexes: member(
        (sheet: FakeSheet, top: number, left: number, rows: number, columns: number) =>
          rangeOf(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
        range,
      ),
      activate: member((sheet: FakeSheet) => void (book.active = sheet)),
    },
  };
  const sheetKind = SHEET as Kind;
  const SHEETS: Kind<FakeBook> = {
    items: ({ sheets }) => ({ kind: sheetKind, models: [...sheets] }),
    events: ["onChanged", "onAdded", "onDeleted", "onNameChanged", "onSelectionChanged"],
    methods: {
      getItem: member((_: FakeBook, key: string) => book.find(key), sheetKind),
      getItemOrNullObject: member((_: FakeBook, key: string) => book.find(key), sheetKind, true),
      getActiveWorksheet: member(() => book.active, sheetKind),
      add: member((_: FakeBook, name: string) => {
        if (book.structureProtected) throw new OfficeError("AccessDenied");
        if (book.find(name) !== null) throw new OfficeError("ItemAlreadyExists");
        return book.add(name);
      }, sheetKind),
    },
  };
  const SETTING: Kind<string> = {
    scalars: { key: (key) => key, value: (key) => book.settings.get(key) },
    methods: { delete: member((key: string) => book.settings.delete(key)) },
  };
  const SETTINGS: Kind<FakeBook> = {
    methods: {
      getItemOrNullObject: member((_: FakeBook, key: string) => (book.settings.has(key) ? key : null), SETTING, true),
      add: member((_: FakeBook, key: string, value: unknown) => {
        book.settings.set(key, value);
        return key;
      }, SETTING),
    },
  };
  const BOOK_PROTECTION: Kind<FakeBook> = { scalars: { protected: ({ structureProtected }) => structureProtected } };
  return {
    scalars: { name: ({ name }) => name },
    parts: {
      worksheets: () => member((model: FakeBook) => model, SHEETS),
      settings: () => member((model: FakeBook) => model, SETTINGS),
      protection: () => member((model: FakeBook) => model, BOOK_PROTECTION),
    },
    methods: {
      getSelectedRange: member(() => {
        const { sheet, ...area } = book.selection;
        return sheet === null ? null : rangeOf(sheet, area);
      }, range),
    },
  };
}
