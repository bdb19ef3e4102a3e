import type { Method } from "../api-type";
import { EVENT_TYPE, type EventName } from "../event-types";
import type { Session } from "../session";

/** _Register…/_Unregister… methods for the events of a table; `targetOf` names whose events they are. */
export function eventMethods<T>(
  events: Readonly<Partial<Record<EventName, string>>>,
  targetOf: (target: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, since] of Object.entries(events) as [EventName, string][]) {
    const count = (step: 1 | -1): Method<T> => ({
      since,
      call: (target, _args, session) => {
        countRegistration(session, `${targetOf(target)}/${EVENT_TYPE[name]}`, step);
        return null;
      },
    });
    methods[`_Register${name}`] = count(1);
    methods[`_Unregister${name}`] = count(-1);
  }
  return methods;
}

function countRegistration(session: Session, key: string, step: 1 | -1): void {
  const count = (session.registrations.get(key) ?? 0) + step;
  if (count > 0) session.registrations.set(key, count);
  else session.registrations.delete(key);
}
