import type { BookSheet } from "../../book";
import { ApiError } from "../api-error";
import { type ApiObject, ApiType } from "../api-type";
import { text } from "./range-target";

interface PropertyTarget {
  readonly sheet: BookSheet;
  readonly key: string;
}

const worksheetProperty = new ApiType<PropertyTarget>("WorksheetCustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { since: "1.12", get: ({ key }) => key },
    Value: {
      since: "1.12",
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      set: ({ sheet, key }, value) => void sheet.customProperties.set(key, text(value)),
    },
  },
  methods: {
    Delete: {
      since: "1.12",
      call: ({ sheet, key }) => {
        sheet.customProperties.delete(key);
        return null;
      },
    },
  },
});

/** Keys are compared without regard to case. */
function find(sheet: BookSheet, key: unknown): ApiObject | null {
  const wanted = text(key).toLowerCase();
  const known = [...sheet.customProperties.keys()].find((other) => other.toLowerCase() === wanted);
  return known === undefined ? null : worksheetProperty.of({ sheet, key: known });
}

export const worksheetProperties = new ApiType<BookSheet>("WorksheetCustomPropertyCollection", {
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => worksheetProperty.of({ sheet, key })),
  item: (sheet, key) => {
    const found = find(sheet, key);
    if (found === null) throw new ApiError("ItemNotFound", "There is no such property.");
    return found;
  },
  methods: {
    Add: {
      since: "1.12",
      call: (sheet, [key, value]) => {
        sheet.customProperties.set(text(key), text(value));
        return worksheetProperty.of({ sheet, key: text(key) });
      },
    },
    GetCount: { since: "1.12", call: (sheet) => sheet.customProperties.size },
    GetItemOrNullObject: { since: "1.12", call: (sheet, [key]) => find(sheet, key) },
  },
});
