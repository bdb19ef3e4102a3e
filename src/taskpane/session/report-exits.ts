import type { Finding } from "../../checking";
import type { CheckReportInput, ProofReportInput, ReportFormat } from "../../documents";
import type { Claim } from "../../proofreading";
import type { Action } from "../state/actions";
import { claimLists } from "../state/claim-list";
import type { PaneState } from "../state/pane-state";
import { sampled, samplingCode } from "../state/spot-check";
import type { Store } from "../state/store";
import { VERSION } from "../version";
import type { Language } from "../wording/translate";
import type { DocumentTools, ProofEngine, Services, Words } from "./services";

/** Ways for what was found to leave the pane: reports to hand on, comments in a copy of the Word document, a sentence set right. */
export class ReportExits {
  constructor(
    private readonly store: Store<PaneState, Action>,
    private readonly services: Services,
    private readonly words: () => Words | null,
    private readonly proofWords: () => ProofEngine | null,
  ) {}

  check(format: ReportFormat, name: string, language: Language): Promise<void> {
    return this.#download(`${name}.${format}`, (tools) => {
      const input = this.#checkInput(language);
      return input === null ? null : tools.reportFile(tools.checkReport(input), format, language);
    });
  }

  proof(format: ReportFormat, name: string, language: Language): Promise<void> {
    return this.#download(`${name}.${format}`, (tools) => {
      const input = this.#proofInput(language);
      if (input === null) return null;
      return tools.reportFile(tools.proofReport(input), format, language);
    });
  }

  /** A copy of the Word document that was opened, with a comment at each finding left to do. */
  annotated(name: string, language: Language): Promise<void> {
    return this.#download(`${name}.docx`, (tools) => {
      const input = this.#proofInput(language);
      const word = this.store.getState().proof.result?.source?.word ?? null;
      return input === null || word === null ? null : tools.annotated(word, input, this.services.clock.now());
    });
  }

  /** The record of a spot check as a workbook, which can be opened again to go on. */
  spotCheck(name: string, told: string, language: Language): Promise<void> {
    return this.#download(`${name}.xlsx`, (tools) => {
      const input = this.#proofInput(language);
      if (input === null) return null;
      const { ticked, sampling } = this.store.getState().notes;
      const { figures } = claimLists(input.proofreading);
      const paper = tools.spotCheckReport({
        ...input,
        figures: sampled(figures, sampling).map(({ id, claim }) => ({ id, claim, ticked: ticked.has(id) })),
        of: figures.length,
        how: { told, code: samplingCode(sampling) },
      });
      return tools.reportFile(paper, "xlsx", language);
    });
  }

  async copySentence(sentence: string): Promise<void> {
    const copied = await this.services.exits.copy({ html: null, plain: sentence });
    this.store.dispatch({
      type: "told",
      notice: { kind: copied ? "sentence-copied" : "sentence-not-copied", sentence },
    });
  }

  #checkInput(language: Language): CheckReportInput | null {
    const { result, notes, prior } = this.store.getState();
    const words = this.words();
    if (result === null || words === null) return null;
    return {
      check: result.review.check,
      recognition: result.review.recognition,
      files: { book: result.workbook.name, prior: prior?.name ?? null },
      say: {
        finding: (finding) => words.finding(finding, language),
        breach: ({ rule }) => words.titles(rule, language).breach,
        suspect: (suspect, finding) => words.suspect(suspect, finding, language),
        rounding: (fold) => words.rounding(fold, language),
        notRun: (notRun) => words.notRun(notRun, language),
        unproved: (cell) => words.unproved(cell, language),
      },
      accepted: ({ fingerprint }: Finding) => notes.accepted.get(fingerprint) ?? null,
      made: { at: result.readAt, version: VERSION },
      language,
    };
  }

  #proofInput(language: Language): ProofReportInput | null {
    const { result, notes, prior, proof } = this.store.getState();
    const words = this.proofWords();
    if (result === null || proof.result === null || words === null) return null;
    const { proofreading, basis, source, review } = proof.result;
    const { byId } = claimLists(proofreading);
    const fingerprints = new Map<Claim, string>(
      [...byId.values()].map(({ claim, fingerprint }) => [claim, fingerprint]),
    );
    return {
      proofreading,
      basis,
      files: {
        text: source?.name ?? null,
        book: basis === review ? result.workbook.name : null,
        prior: basis === review ? (prior?.name ?? null) : null,
      },
      sentence: (claim) => words.claim(claim, language),
      accepted: (claim) => notes.accepted.get(fingerprints.get(claim) ?? "") ?? null,
      leftOut: source?.leftOut[language] ?? [],
      made: { at: this.services.clock.now(), version: VERSION },
      language,
    };
  }

  /** Writes a file on request and offers it; a failure is told. */
  async #download(name: string, write: (tools: DocumentTools) => Promise<Uint8Array> | null): Promise<void> {
    try {
      const bytes = await write(await this.services.loadDocuments());
      if (bytes === null) return;
      this.services.exits.download(bytes, name);
      this.store.dispatch({ type: "told", notice: { kind: "exported", name, doubts: 0 } });
    } catch {
      this.store.dispatch({ type: "told", notice: { kind: "report-failed" } });
    }
  }
}
