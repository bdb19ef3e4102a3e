import type { Exits } from "./services";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const TYPES: ReadonlyMap<string, string> = new Map([
  ["docx", `${OFFICE}.wordprocessingml.document`],
  ["xlsx", `${OFFICE}.spreadsheetml.sheet`],
  ["html", "text/html;charset=utf-8"],
]);

/** The browser's exits. Some hosts block the clipboard interface but still obey the copy command. */
export const browserExits: Exits = {
  async copy({ html, plain }) {
    try {
      if (html === null) await navigator.clipboard.writeText(plain);
      else {
        const item = new ClipboardItem({
          "text/html": new Blob([html], { type: "text/html" }),
          "text/plain": new Blob([plain], { type: "text/plain" }),
        });
        await navigator.clipboard.write([item]);
      }
      return true;
    } catch {
      return copyByCommand(html, plain);
    }
  },

  download(bytes, name) {
    const url = URL.createObjectURL(
      new Blob([bytes.slice()], {
        type: TYPES.get(name.slice(name.lastIndexOf(".") + 1)) ?? "application/octet-stream",
      }),
    );
    const anchor = document.createElement("a");
    anchor.href = url;
    anchor.download = name;
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    // The host fetches the file after the click has been handled.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
};

function copyByCommand(html: string | null, plain: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", plain);
    if (html !== null) event.clipboardData.setData("text/html", html);
    filled = true;
  };
  document.addEventListener("copy", fill);
  try {
    // The newer interface has just been refused; this is what is left.
    return runCopyCommand() && filled;
  } finally {
    document.removeEventListener("copy", fill);
  }
}

function runCopyCommand(): boolean {
  const { execCommand } = document as { execCommand?: (command: string) => boolean };
  return execCommand?.call(document, "copy") ?? false;
}
