import type { ProofAction, ProofResult, ProofState } from "./proof-state";

/** 校对, as a pure function. */
export function reduceProof(proof: ProofState, action: ProofAction): ProofState {
  switch (action.type) {
    case "proof-text-given":
      return { ...proof, text: action.text, source: action.source, opening: null };
    case "proof-file-opening":
      return { ...proof, opening: action.name };
    case "proof-started":
      return { ...proof, run: { kind: "proving", progress: null } };
    case "proof-progressed":
      return proof.run.kind === "proving" ? { ...proof, run: { kind: "proving", progress: action.progress } } : proof;
    case "proof-finished":
      return finished(proof, action.result, action.asked);
    case "proof-failed":
      return { ...proof, run: { kind: "failed" } };
    case "proof-cancelled":
      return { ...proof, run: { kind: "cancelled" } };
    case "proof-writing":
      return {
        ...proof,
        writing: action.on,
        run: proof.run.kind === "proving" ? proof.run : { kind: "idle" },
        // Whoever goes back to the result finds the text it is of.
        ...(action.on || proof.result === null
          ? {}
          : { text: proof.result.proofreading.text, source: proof.result.source }),
      };
    case "proof-page-chosen":
      return { ...proof, page: action.page, open: null, place: null };
    case "claim-opened":
      return { ...proof, open: action.id };
    case "claim-shown-in-text": {
      const place = { id: action.id, visit: (proof.place?.visit ?? 0) + 1 };
      return { ...proof, page: "text", open: null, place };
    }
    case "agreeing-shown":
      return { ...proof, agreeingShown: action.on };
    case "reason-folded":
      return { ...proof, unfolded: withOrWithout(proof.unfolded, action.id, action.unfolded) };
  }
}

/** The same text judged afresh stays where one was reading it; another text begins with its findings. */
function finished(proof: ProofState, result: ProofResult, asked: boolean): ProofState {
  const isSame = result.proofreading.text === proof.result?.proofreading.text;
  const done: ProofState = { ...proof, run: { kind: "idle" }, result, writing: proof.writing && !asked };
  return isSame ? done : { ...done, page: "findings", open: null, place: null, unfolded: new Set() };
}

export function withOrWithout(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
