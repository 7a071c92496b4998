import type { Answer } from '#contract/service.ts';

type Methods = Readonly<Record<string, (input: unknown) => Answer<unknown>>>;

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
    loading ??= load() as Promise<unknown> as Promise<Methods>;
    const service = await loading;
    return service[name]!(input);
  };
  return new Proxy({} as Service, {
    get: (_, name) => (atHand as Methods)[String(name)] ?? ((input: unknown) => call(String(name), input)),
  });
}
