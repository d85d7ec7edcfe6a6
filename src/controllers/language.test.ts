import { expect } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { addWords, catalogue } from '../locales/catalogue.js';
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

const at = (hello: string) => () => Promise.resolve({ words: { hello } });
const german = new Post();
const french = new Post();

const strings = catalogue(
  'hello-speaker/strings',
  { hello: 'hello' },
  {
    ar: at('مرحبا'),
    de: german.bring,
    es: at('hola'),
    fr: french.bring,
    pt: at('olá'),
    zh: at('你好'),
  },
);

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
    const place = stage('fr');
    const speaker = await mount(place);
    await waitUntil(() => french.asked > 0, 'French is asked for');
    place.lang = 'es';
    await says(speaker, 'hola 1,5');
    french.send('bonjour');
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
    await says(await mount(stage('es')), 'hola 1,5');
    let asked = '';
    const load = (language: string) => () => {
      asked += language;
      return Promise.resolve({ words: { later: `later in ${language}` } });
    };
    const late = catalogue(
      'hello-speaker/later-strings',
      { later: 'later' },
      {
        ar: load('ar'),
        de: load('de'),
        es: load('es'),
        fr: load('fr'),
        pt: load('pt'),
        zh: load('zh'),
      },
    );
    await lateWords();
    expect(asked).to.equal('es');
    const speaker = stages[0]?.firstElementChild as HelloSpeaker;
    expect(speaker.language.format.in(late).later).to.equal('later in es');
  });

  it('can be one that the page adds, at any time', async () => {
    const speaker = await mount(stage('it'));
    expect(speaker.said).to.equal('hello 1.5');
    addWords('it', (name, english) => (name.startsWith('hello-speaker/') ? { ...english, hello: 'ciao' } : undefined));
    listenAgain();
    await says(speaker, 'ciao 1,5');
  });
});
