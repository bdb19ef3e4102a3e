import "./page.css";

/** Long enough for a slow line, short enough that nobody takes the blank pane for a crash. */
const PATIENCE_MILLISECONDS = 15_000;

/**
 * Runs before Office.js, which comes from a server that may be blocked or slow, and says in plain words what happened
 * when it does not arrive. Should it arrive after all, the page goes on as if nothing had been.
 */
function watchOfficeJs(script: HTMLScriptElement): void {
  const section = document.getElementById("office-missing")!;
  document.getElementById("office-missing-source")!.textContent = new URL(script.src).host;
  const show = () => (section.hidden = false);
  const timer = setTimeout(show, PATIENCE_MILLISECONDS);
  script.addEventListener("error", () => {
    clearTimeout(timer);
    show();
  });
  script.addEventListener("load", () => {
    clearTimeout(timer);
    section.hidden = true;
  });
}

const script = document.getElementById("office-js");
if (script instanceof HTMLScriptElement) watchOfficeJs(script);
