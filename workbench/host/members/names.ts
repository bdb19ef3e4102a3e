import type { Book } from "../../book";
import { ApiError } from "../api-error";
import { type ApiObject, ApiType } from "../api-type";
import { readAddress } from "../range-address";
import { range } from "./range";
import { text } from "./range-target";

interface NameTarget {
  readonly book: Book;
  readonly name: string;
}

function rangeOf({ book, name }: NameTarget): ApiObject | null {
  const reference = (book.names.get(name) ?? "").replace(/^=/, "");
  const at = reference.lastIndexOf("!");
  const sheet = book.sheetByName(reference.slice(0, Math.max(at, 0)).replace(/^'|'$/g, "").replaceAll("''", "'"));
  return sheet === undefined ? null : range.of({ sheet: sheet.id, range: readAddress(reference) });
}

const namedItem = new ApiType<NameTarget>("NamedItem", {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Type: { get: (target) => (rangeOf(target) === null ? "Error" : "Range") },
    Value: { get: ({ book, name }) => (book.names.get(name) ?? "").replace(/^=/, "") },
    Formula: { since: "1.7", get: ({ book, name }) => book.names.get(name) ?? "" },
    Visible: { get: () => true },
    Scope: { since: "1.4", get: () => "Workbook" },
    _Id: { get: ({ name }) => name },
  },
  methods: {
    GetRange: {
      call: (target) => {
        const found = rangeOf(target);
        if (found === null) throw new ApiError("InvalidReference");
        return found;
      },
    },
    GetRangeOrNullObject: { since: "1.4", call: (target) => rangeOf(target) },
    Delete: {
      since: "1.4",
      call: ({ book, name }) => {
        book.names.delete(name);
        return null;
      },
    },
  },
});

function find(book: Book, key: unknown): ApiObject | null {
  const wanted = text(key).toLowerCase();
  const name = [...book.names.keys()].find((other) => other.toLowerCase() === wanted);
  return name === undefined ? null : namedItem.of({ book, name });
}

export const names = new ApiType<Book>("NamedItemCollection", {
  items: (book) => [...book.names.keys()].map((name) => namedItem.of({ book, name })),
  item: (book, key) => {
    const found = find(book, key);
    if (found === null) throw new ApiError("ItemNotFound", "There is no such name.");
    return found;
  },
  methods: {
    GetCount: { since: "1.4", call: (book) => book.names.size },
    GetItemOrNullObject: { since: "1.4", call: (book, [key]) => find(book, key) },
  },
});
