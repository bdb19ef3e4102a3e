import { ApiType, type Method } from "../api-type";
import type { Session } from "../session";

const nothingToDo = (since: string): Method<Session> => ({ since, call: () => null });

export const application = new ApiType<Session>("Application", {
  scalars: { CalculationMode: { get: () => "Automatic" } },
  methods: {
    SuspendApiCalculationUntilNextSync: nothingToDo("1.6"),
    SuspendScreenUpdatingUntilNextSync: nothingToDo("1.9"),
  },
});

/** context.runtime */
export const runtime = new ApiType<Session>("Runtime", {
  scalars: {
    EnableEvents: {
      since: "1.8",
      get: (session) => session.areEventsEnabled,
      set: (session, value) => {
        session.areEventsEnabled = value === true;
      },
    },
  },
});

/** Asked once by the library itself when it is ready. */
export const addinInternalService = new ApiType<Session>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: nothingToDo("1.1") },
});
