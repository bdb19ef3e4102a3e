import type { Book } from "../../book";
import { ApiError } from "../api-error";
import { type ApiObject, ApiType } from "../api-type";
import { text } from "./range-target";

interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

const setting = new ApiType<SettingTarget>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { since: "1.4", get: ({ key }) => key },
    Value: {
      since: "1.4",
      get: ({ book, key }) => JSON.parse(book.settings.get(key) ?? "null") as unknown,
      set: ({ book, key }, value) => void book.settings.set(key, JSON.stringify(value)),
    },
    _Id: { since: "1.4", get: ({ key }) => key },
  },
  methods: {
    Delete: {
      since: "1.4",
      call: ({ book, key }) => {
        book.settings.delete(key);
        return null;
      },
    },
  },
});

function existing(book: Book, key: unknown): ApiObject {
  const name = text(key);
  if (!book.settings.has(name)) throw new ApiError("ItemNotFound", "There is no such setting.");
  return setting.of({ book, key: name });
}

/** workbook.settings: the same store that document.settings saves to. */
export const settings = new ApiType<Book>("SettingCollection", {
  items: (book) => [...book.settings.keys()].map((key) => setting.of({ book, key })),
  item: existing,
  methods: {
    Add: {
      since: "1.4",
      call: (book, [key, value]) => {
        book.settings.set(text(key), JSON.stringify(value));
        return setting.of({ book, key: text(key) });
      },
    },
    GetCount: { since: "1.4", call: (book) => book.settings.size },
    GetItem: { since: "1.4", call: (book, [key]) => existing(book, key) },
    GetItemOrNullObject: {
      since: "1.4",
      call: (book, [key]) => (book.settings.has(text(key)) ? setting.of({ book, key: text(key) }) : null),
    },
  },
});
