import type { Answer } from '#contract/service.ts';

type Methods = Readonly<Record<string, (input: unknown) => Answer<unknown>>>;

/** What is on its way for calls that were made. */
const underWay = new Set<Promise<unknown>>();

/** Resolves when every call made so far has come to its code, so that what it began can be found, and cancelled. */
export async function callsArrived(): Promise<void> {
  while (underWay.size > 0) await Promise.allSettled(underWay);
}

/**
 * A service whose code is loaded with its first call, but for the methods at hand. It has every name: what nobody wrote
 * rejects when it is called.
 */
export function whenAsked<Service extends object, AtHand extends Partial<Service> = Record<never, never>>(
  load: () => Promise<Omit<Service, keyof AtHand>>,
  atHand: AtHand = {} as AtHand,
): Service {
  let loading: Promise<Methods> | undefined;
  const call = async (name: string, input: unknown): Promise<unknown> => {
    loading ??= watched(load() as Promise<unknown> as Promise<Methods>);
    const service = await loading;
    return service[name]!(input);
  };
  return new Proxy({} as Service, {
    get: (_, name) => (atHand as Methods)[String(name)] ?? ((input: unknown) => call(String(name), input)),
  });
}

function watched<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  const arrived = (): boolean => underWay.delete(loading);
  underWay.add(loading);
  loading.then(arrived, arrived);
  return loading;
}
