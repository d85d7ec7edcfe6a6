import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchWords } from '../locales/catalogue.js';
import { Format } from '../locales/format.js';
import { spokenFor } from '../locales/languages.js';

/** Everyone on the page who speaks. */
const speakers = new Set<LanguageController>();

let observer: MutationObserver | undefined;

/** One observer hears of every `lang` that changes, in the page and in the shadow trees that an explainer stands in. */
function watchTreesOf(element: Element): void {
  observer ??= new MutationObserver(listenAgain);
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    if (!(root instanceof ShadowRoot)) return;
  }
}

/** The language of an element, as HTML has it: of its nearest `lang`, through the hosts of shadow trees. */
function langOf(element: Element): string {
  const named = element.closest('[lang]');
  if (named) return named.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : '';
}

/** Asks everyone on the page again which language to speak. */
export function listenAgain(): void {
  for (const speaker of speakers) speaker.listen();
}

/** What came late has words, too: those that the page speaks and that are not here yet. */
export async function lateWords(): Promise<void> {
  for (const coming of [...speakers].map((speaker) => speaker.fetchWords())) await coming;
}

/**
 * The language of the nearest `lang`, in words and numbers. When it changes, the old words stay until the new ones have
 * come; where they cannot be had, they stay for good.
 */
export class LanguageController implements ReactiveController {
  #asked = 'en';
  #format = new Format('en');
  #fetching: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get format(): Format {
    return this.#format;
  }

  /** Words that are on their way. */
  get fetching(): Promise<void> | undefined {
    return this.#fetching;
  }

  hostConnected(): void {
    speakers.add(this);
    watchTreesOf(this.#host);
    this.listen();
  }

  hostDisconnected(): void {
    speakers.delete(this);
  }

  /** On a server there is no page to listen to: it is told the language, and hears of late words until it is disconnected. */
  async speak(language: string): Promise<void> {
    this.#asked = language;
    speakers.add(this);
    await this.fetchWords();
    this.#speak();
  }

  /** Looks which language is asked for, and goes over to it. */
  listen(): void {
    this.#asked = langOf(this.#host);
    const fetching = this.fetchWords();
    if (!fetching) {
      this.#fetching = undefined;
      this.#speak();
      return;
    }
    const wait = fetching.then((come) => {
      if (this.#fetching !== wait) return;
      this.#fetching = undefined;
      if (come) this.#speak();
    });
    this.#fetching = wait;
  }

  /** Fetches what is missing of the language asked for; undefined where nothing is. */
  fetchWords(): Promise<boolean> | undefined {
    return fetchWords(spokenFor(this.#asked).language, this.#wants);
  }

  #speak(): void {
    const format = new Format(this.#asked);
    if (format.lang === this.#format.lang && format.language === this.#format.language) return;
    this.#format = format;
    this.#host.requestUpdate();
  }

  /** The words of the frame, and those of the explainer that the host is. */
  readonly #wants = (name: string): boolean => {
    const [tag = '', file] = name.split('/');
    if (file === undefined) return true;
    const explainer = customElements.get(tag);
    return explainer !== undefined && this.#host instanceof explainer;
  };
}
