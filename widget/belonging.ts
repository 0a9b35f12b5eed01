/** Whose an element is, as the nearest `<redress-client>` says: also where that is defined after the element. */
import { ContextEvent } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { type Whose, whoseContext } from './whose.ts';

/** Asks as `ContextConsumer` of @lit/context does, in a quarter of its size. */
export class Belonging implements ReactiveController {
  whose: Whose | undefined;
  #host: LitElement;
  #changed: () => void;
  #leave: (() => void) | undefined;

  /** Calls `changed` when the answer is another. */
  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new ContextEvent(whoseContext, this.#host, this.#told, true));
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** True inside a `<redress-client>` whose chunk has not come yet. It is asked when it has: what the script says must not win. */
  toldLater(): boolean {
    const client = this.#host.closest<LitElement>('redress-client:not(:defined)');
    void (client && this.#askAfter(client));
    return client !== null;
  }

  async #askAfter(client: LitElement): Promise<void> {
    await customElements.whenDefined(client.localName);
    await client.updateComplete;
    this.hostConnected();
    this.#changed();
  }

  #told = (whose: Whose | undefined, leave?: () => void): void => {
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    this.whose = whose;
    this.#changed();
  };
}
