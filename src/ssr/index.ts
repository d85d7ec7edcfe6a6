// For servers, on @lit-labs/ssr: explainers as declarative shadow DOM, with the first picture, the sentence and the table.
import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResult, type ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { LitElement, TemplateResult } from 'lit';
import { ExplainerElement } from '../base/explainer-element.js';
import type { WidthController } from '../controllers/width.js';
import { reservedBox } from './reserved-box.js';

/** What a renderer does with an explainer besides what pages do. */
interface Inner extends Omit<LitElement, 'size'> {
  data: unknown;
  readonly size: WidthController;
  gather(language?: string): Promise<void>;
  willUpdate(changed: Map<PropertyKey, unknown>): void;
  renderFigure(): TemplateResult;
}

/** The viewBox of the picture, wherever it stands in a template. */
function boxOf(value: unknown): string | undefined {
  if (typeof value === 'string') return /^0 0 [\d.]+ [\d.]+$/.test(value) ? value : undefined;
  const parts: unknown = Array.isArray(value) ? value : (value as Partial<TemplateResult> | null)?.values;
  if (!Array.isArray(parts)) return undefined;
  for (const part of parts) {
    const found = boxOf(part);
    if (found) return found;
  }
  return undefined;
}

/**
 * Draws explainers for `@lit-labs/ssr`: `render(template, { elementRenderers: [ExplainerRenderer, LitElementRenderer] })`.
 * What a moment needs is fetched before it is drawn, so collect the result with `collectResult` or stream it.
 */
export class ExplainerRenderer extends LitElementRenderer {
  static override matchesClass(element: typeof HTMLElement): boolean {
    return element.prototype instanceof ExplainerElement;
  }

  /** How wide a page will show it, px, as far as a server can know. */
  width: number | undefined;
  /** Language of the page, if the tag has no `lang` of its own. */
  language = 'en';
  /** For pages whose security policy allows styles by a nonce. */
  nonce: string | undefined;

  override connectedCallback(): void {
    // Later: an explainer is connected when it has what it needs.
  }

  override attributeChangedCallback(name: string, old: string | null, value: string): void {
    if (name === 'lang' || name === 'dir') Reflect.set(this.element, name, value);
    super.attributeChangedCallback(name, old, value);
  }

  override renderShadow(info: RenderInfo): ThunkedRenderResult {
    return [() => this.#draw(info)];
  }

  async #draw(info: RenderInfo): Promise<ThunkedRenderResult> {
    const inner = this.element as unknown as Inner;
    await inner.gather(this.element.lang || this.language);
    const heightAt = (width: number | undefined): number => {
      inner.size.assume(width);
      inner.willUpdate(new Map());
      return Number(boxOf(inner.renderFigure())?.split(' ')[3]);
    };
    const sheets = (this.element.constructor as typeof LitElement).elementStyles;
    const box = reservedBox(heightAt, sheets.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('\n'));
    heightAt(this.width);
    super.connectedCallback();
    const drawn = super.renderShadow(info) ?? [];
    const style = this.nonce ? `<style nonce="${escaped(this.nonce)}">` : '<style>';
    const [, ...inside] = drawn;
    // After the element's own rules, for it overrides some of them.
    inside.splice(inside.indexOf('</style>'), 0, box);
    return [style, ...inside];
  }
}

export interface RenderOptions {
  /** Attributes of the tag; `true` for one without a value. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** The reader's own data: CSV text, or rows or columns as plain JSON. They are written inside the tag. */
  readonly data?: string | object;
  /** What stands inside the tag for readers without declarative shadow DOM, as HTML: it is not escaped. */
  readonly fallback?: string;
  /** Language tag of the page it will stand in; English if nobody says. A `lang` among the attributes counts for more. */
  readonly lang?: string;
  /** How wide the page will show it, px; 640 if nobody knows. */
  readonly width?: number;
  /** The nonce of the page's security policy, for its styles. */
  readonly nonce?: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Data as a script inside the tag. CSV has no way to write what would end the script. */
function dataScript(data: string | object | undefined): string {
  if (data === undefined) return '';
  if (typeof data !== 'string') {
    return `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
  }
  if (/<\/script|<!--/i.test(data)) throw new Error('CSV with "</script" or "<!--" in it cannot stand inside a tag.');
  return `<script type="text/csv">\n${data}\n</script>`;
}

/**
 * One explainer as HTML, with its first picture in declarative shadow DOM. Its tag has to be registered: import
 * `explainer-elements/all`, or the element's own module, before.
 *
 * @throws Error when the tag is not registered, or is no explainer
 */
export async function renderExplainer(tag: string, options: RenderOptions = {}): Promise<string> {
  const { attributes = {}, data, fallback = '', lang = 'en', width, nonce } = options;
  const element = customElements.get(tag);
  if (!element || !ExplainerRenderer.matchesClass(element))
    throw new Error(`<${tag}> is no explainer that is registered here.`);
  const script = dataScript(data);
  const renderer = new ExplainerRenderer(tag);
  renderer.language = lang;
  renderer.width = width;
  renderer.nonce = nonce;
  const written = Object.entries(attributes).filter(([, value]) => value !== false);
  for (const [name, value] of written) renderer.setAttribute(name, value === true ? '' : String(value));
  if (data !== undefined) renderer.setProperty('data', data);
  const info: RenderInfo = {
    elementRenderers: [ExplainerRenderer, LitElementRenderer],
    customElementInstanceStack: [],
    customElementHostStack: [],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  const shadow = await collectResult(renderer.renderShadow(info));
  const open = written
    .map(([name, value]) => ` ${name}${value === true ? '' : `="${escaped(String(value))}"`}`)
    .join('');
  return `<${tag}${open}><template shadowrootmode="open">${shadow}</template>${script}${fallback}</${tag}>`;
}
