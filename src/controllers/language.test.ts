import { expect } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { addWords, catalogue, type Translations } from '../locales/catalogue.js';
import { languages } from '../locales/languages.js';
import type { Translation } from '../locales/message.js';
import { waitUntil } from '../testing/wait.js';
import { LanguageController, lateWords, listenAgain } from './language.js';

interface Hello {
  readonly hello: string;
}

/** Words that come when the test says so. */
class Post {
  #send: (words: Translation<Hello>) => void = () => undefined;
  #lose: () => void = () => undefined;
  asked = 0;
  readonly bring = (): Promise<{ words: Translation<Hello> }> => {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      this.#send = (words) => {
        resolve({ words });
      };
      this.#lose = () => {
        reject(new Error('no network'));
      };
    });
  };
  send(hello: string): void {
    this.#send({ hello });
  }
  lose(): void {
    this.#lose();
  }
}

const german = new Post();
const none = () => Promise.reject<{ words: Translation<Hello> }>(new Error('no network'));

const nowhere = Object.fromEntries(languages.map((each) => [each, none])) as Translations<Hello>;

const strings = catalogue('hello-speaker/strings', { hello: 'hello' }, { ...nowhere, de: german.bring });

const greetings = { ar: 'مرحبا', es: 'hola', pt: 'olá', zh: '你好' };
for (const [tag, hello] of Object.entries(greetings))
  addWords(tag, (name, english) => (name.startsWith('hello-speaker/') ? { ...english, hello } : undefined));

class HelloSpeaker extends LitElement {
  readonly language = new LanguageController(this);
  override render(): TemplateResult {
    const { format } = this.language;
    return html`<p lang=${format.lang} dir=${format.dir}>${format.in(strings).hello} ${format.fixed(1.5, 1)}</p>`;
  }
  get said(): string {
    return this.renderRoot.querySelector('p')?.textContent ?? '';
  }
}
customElements.define('hello-speaker', HelloSpeaker);

const stages: HTMLElement[] = [];

function stage(lang?: string): HTMLElement {
  const place = document.createElement('div');
  if (lang !== undefined) place.lang = lang;
  document.body.append(place);
  stages.push(place);
  return place;
}

async function mount(place: Node): Promise<HelloSpeaker> {
  const speaker = new HelloSpeaker();
  place.appendChild(speaker);
  await speaker.updateComplete;
  return speaker;
}

const says = (speaker: HelloSpeaker, text: string): Promise<unknown> => waitUntil(() => speaker.said === text, text);

afterEach(() => {
  for (const place of stages.splice(0)) place.remove();
  document.documentElement.lang = 'en';
});

describe('the language of an explainer', () => {
  it('is that of the nearest lang, whatever the page above speaks', async () => {
    document.documentElement.lang = 'pt-BR';
    const outer = stage();
    const speaker = await mount(outer);
    await says(speaker, 'olá 1,5');
    const inner = document.createElement('section');
    inner.lang = 'es';
    outer.append(inner);
    await says(await mount(inner), 'hola 1,5');
    speaker.lang = 'en-GB';
    await says(speaker, 'hello 1.5');
  });

  it('is heard through shadow trees, and when it changes in one of them', async () => {
    const outer = stage('es');
    const middle = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const inner = middle.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const speaker = await mount(inner);
    await says(speaker, 'hola 1,5');
    middle.lang = 'pt';
    await says(speaker, 'olá 1,5');
    middle.removeAttribute('lang');
    await says(speaker, 'hola 1,5');
    outer.lang = 'zh-CN';
    await says(speaker, '你好 1.5');
  });

  it('is English where none is named, or none that is known', async () => {
    document.documentElement.removeAttribute('lang');
    expect((await mount(stage())).said).to.equal('hello 1.5');
    expect((await mount(stage(''))).said).to.equal('hello 1.5');
    expect((await mount(stage('it'))).said).to.equal('hello 1.5');
  });

  it('runs as its words do', async () => {
    const speaker = await mount(stage('ar-u-nu-latn'));
    await says(speaker, 'مرحبا 1.5');
    expect(speaker.renderRoot.querySelector('p')?.dir).to.equal('rtl');
    stages[0]?.setAttribute('lang', 'he');
    await says(speaker, 'hello 1.5');
    expect(speaker.renderRoot.querySelector('p')?.dir).to.equal('ltr');
    expect(speaker.renderRoot.querySelector('p')?.lang).to.equal('en');
  });

  it('changes when the new words have come; until then, and where they get lost, the old ones stay', async () => {
    const place = stage('es');
    const speaker = await mount(place);
    await says(speaker, 'hola 1,5');
    place.lang = 'de';
    await waitUntil(() => german.asked === 1, 'German is asked for');
    expect(speaker.language.fetching).to.not.equal(undefined);
    german.lose();
    await waitUntil(() => !speaker.language.fetching, 'they are lost');
    speaker.requestUpdate();
    await speaker.updateComplete;
    expect(speaker.said).to.equal('hola 1,5');
    listenAgain();
    await waitUntil(() => german.asked === 2, 'it is tried again');
    expect(speaker.said).to.equal('hola 1,5');
    german.send('hallo');
    await says(speaker, 'hallo 1,5');
  });

  it('is the last one asked for, whichever words come first', async () => {
    // What came once is kept: a catalogue of its own for words that are still on their way.
    const slow = new Post();
    catalogue('hello-speaker/slow-strings', { hello: 'hello' }, { ...nowhere, de: slow.bring });
    const place = stage('de');
    const speaker = await mount(place);
    await waitUntil(() => slow.asked > 0, 'German is asked for');
    place.lang = 'es';
    await says(speaker, 'hola 1,5');
    slow.send('hallo');
    await lateWords();
    speaker.requestUpdate();
    await speaker.updateComplete;
    expect(speaker.said).to.equal('hola 1,5');
  });

  it('is looked up anew where the explainer is moved to', async () => {
    const speaker = await mount(stage('es'));
    await says(speaker, 'hola 1,5');
    stage('pt').append(speaker);
    await says(speaker, 'olá 1,5');
  });

  it('has words for what came late, in the languages that the page speaks', async () => {
    await says(await mount(stage('de')), 'hallo 1,5');
    const load = () => Promise.resolve({ words: { later: 'später' } });
    const everywhere = Object.fromEntries(languages.map((each) => [each, load])) as Translations<{ later: string }>;
    const late = catalogue('hello-speaker/later-strings', { later: 'later' }, everywhere);
    await lateWords();
    const speaker = stages[0]?.firstElementChild as HelloSpeaker;
    expect(speaker.language.format.in(late).later).to.equal('später');
  });

  it('can be one that the page adds, at any time', async () => {
    const speaker = await mount(stage('it'));
    expect(speaker.said).to.equal('hello 1.5');
    addWords('it', (name, english) => (name.startsWith('hello-speaker/') ? { ...english, hello: 'ciao' } : undefined));
    listenAgain();
    await says(speaker, 'ciao 1,5');
  });
});
