/** Where the desk is: shows the view that belongs to the address, loads it first, and follows links and the way back. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadChunk } from '../load-chunk.ts';
import type { Desk, Place } from './desk.ts';
import type { DeskView } from './view.ts';
import { type ViewEntry, viewAt } from './views.ts';
import { frame } from './words/frame.ts';

type Host = ReactiveControllerHost & HTMLElement & Desk & { readonly views: readonly ViewEntry[] };

export class Going implements ReactiveController {
  /** The view on screen; undefined where nothing is at the address, or nothing yet. */
  view: DeskView | undefined;
  at: { entry: ViewEntry; place: Place } | undefined;
  /** `away`: the view could not be loaded. */
  state: 'loading' | 'ready' | 'away' = 'loading';

  #host: Host;
  #latest = 0;
  #failed = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#back);
    this.#host.addEventListener('click', this.#pressed);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#back);
    this.#host.removeEventListener('click', this.#pressed);
  }

  /** The views in the navigation, as far as the person may see them. */
  get listed(): ViewEntry[] {
    return this.#host.views.filter((entry) => entry.listed && this.#mayOpen(entry));
  }

  go(address: string, how: 'push' | 'replace'): void {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    if (how === 'push') scrollTo(0, 0);
    void this.arrive();
  }

  /** Shows what belongs to the address. Resolves once its heading has focus, or a later address is on its way. */
  async arrive(): Promise<void> {
    const latest = ++this.#latest;
    const found = this.#here();
    if (found && this.view && found.entry === this.at?.entry && found.place.path === this.at.place.path) {
      this.at = found;
      this.view.place = found.place;
      return this.#host.requestUpdate();
    }
    const view = found && (await this.#made(found.entry));
    if (latest !== this.#latest) return;
    if (view && found) Object.assign(view, { desk: this.#host, place: found.place });
    this.view = view;
    this.at = view && found;
    this.state = found && !view ? 'away' : 'ready';
    this.#host.entitle(view && found ? found.entry.title : frame[this.state === 'away' ? 'away' : 'unknown'].title);
    await this.focus(false);
  }

  /** Takes the view away: it was another person's, or nobody is signed in. */
  shut(): void {
    this.#latest++;
    this.view = undefined;
    this.at = undefined;
    this.state = 'loading';
    this.#host.requestUpdate();
  }

  /** Moves focus to the heading of what is on screen; unless the view has moved it already, and it is not `asked` for. */
  async focus(asked = true): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.view?.updateComplete;
    const root = this.view?.renderRoot ?? this.#host.shadowRoot;
    if (asked || !this.view?.shadowRoot?.activeElement) root?.querySelector<HTMLElement>('h1')?.focus();
  }

  /** `/desk` itself is the first view the person may see. */
  #here(): { entry: ViewEntry; place: Place } | undefined {
    const [first] = this.listed;
    if (first && /^\/desk\/?$/.test(location.pathname)) history.replaceState(null, '', first.path);
    const found = viewAt(this.#host.views, new URL(location.href));
    return found && this.#mayOpen(found.entry) ? found : undefined;
  }

  #mayOpen({ operation }: ViewEntry): boolean {
    return operation === undefined || this.#host.may(operation);
  }

  async #made(entry: ViewEntry): Promise<DeskView | undefined> {
    try {
      const View = await loadChunk(entry.load, this.#failed);
      this.#failed = false;
      return new View();
    } catch (error) {
      this.#failed = true;
      reportError(error);
      return undefined;
    }
  }

  #back = (): void => void this.arrive();

  /** A plain press on a link of the desk goes there without loading the page anew. */
  #pressed = (event: MouseEvent): void => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link || link.target || link.hasAttribute('download') || event.defaultPrevented) return;
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || !/^\/desk(\/(?!files\/)|$)/.test(link.pathname) || link.hash) return;
    event.preventDefault();
    this.go(link.pathname + link.search, 'push');
  };
}
