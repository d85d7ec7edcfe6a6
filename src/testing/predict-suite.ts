import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AnswerDetail, ExplainerEvent } from '../events/explainer-events.js';
import type { Question } from '../predict/question.js';
import { overflowOf, overlappingTexts, smallTargets, unspeakableIn } from './audit.js';
import { setColorScheme, setReducedMotion } from './media.js';
import { messages, mount, type AnyExplainer } from './mounted.js';
import { waitUntil } from './wait.js';

const shadowOf = (element: AnyExplainer): ShadowRoot => element.shadowRoot as ShadowRoot;

const inside = (element: AnyExplainer, selector: string): HTMLElement | null =>
  shadowOf(element).querySelector<HTMLElement>(selector);

/** The questions, as an element brings them to what asks them. */
const questionsOf = (element: AnyExplainer): Promise<readonly Question[]> =>
  (element as unknown as { questionModule(): Promise<readonly Question[]> }).questionModule();

const goOn = (element: AnyExplainer): HTMLButtonElement =>
  shadowOf(element).querySelector<HTMLButtonElement>('.asking button.primary') as HTMLButtonElement;

/** Answers the open question by keys alone, without committing. */
async function answerByKeys(element: AnyExplainer, question: Question): Promise<void> {
  if (question.kind === 'choice') {
    inside(element, '.asking input[type=radio]')?.focus();
    await sendKeys({ press: ' ' });
  } else if (question.kind === 'number') {
    inside(element, '.asking input[type=range]')?.focus();
    for (const press of ['ArrowRight', 'PageUp']) await sendKeys({ press });
  } else {
    inside(element, '.handle[tabindex="0"]')?.focus();
    for (const press of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowUp']) await sendKeys({ press });
  }
  await element.updateComplete;
  expect(goOn(element).disabled, `${question.id} is answered`).to.equal(false);
}

/** What a reader hears who walks through the marks of the picture, the first of each series. */
async function walked(element: AnyExplainer): Promise<string> {
  const marks = inside(element, '.walk');
  if (!marks) return '';
  marks.focus();
  const said = new Set<string>();
  await waitUntil(() => (inside(element, '.tip')?.textContent ?? '').trim() !== '', 'the first mark is said');
  for (let i = 0; i < 40; i += 1) {
    said.add(inside(element, '.tip')?.textContent ?? '');
    await sendKeys({ press: i % 8 === 7 ? 'ArrowDown' : 'ArrowRight' });
  }
  return [...said].join('\n');
}

async function commit(element: AnyExplainer): Promise<AnswerDetail> {
  const answered = oneEvent<ExplainerEvent<'explainer-answer'>>(element, 'explainer-answer');
  goOn(element).focus();
  await sendKeys({ press: 'Enter' });
  const { detail } = await answered;
  await element.updateComplete;
  return detail;
}

async function next(element: AnyExplainer): Promise<void> {
  goOn(element).click();
  await element.updateComplete;
}

/** Everything that can be read of an element, by eyes, ears and scripts. */
async function readable(element: AnyExplainer): Promise<string> {
  const nodes = [...shadowOf(element).querySelectorAll('*')];
  const attributes = nodes.flatMap((node) => [...node.attributes].map(({ value }) => value));
  const { results, sentence, table } = element;
  const said = [element.toJSON().results, results, sentence, table].map((each) => JSON.stringify(each));
  return [shadowOf(element).textContent, ...attributes, ...said, await element.toCSV(), await element.toSVG()].join(
    '\n',
  );
}

/** A number as it would be found if it leaked: its first digits, if it has enough of them to be known by. */
function traceOf(value: number): string | null {
  const digits = String(value);
  return digits.length >= 7 ? digits.slice(0, 8) : null;
}

const tracesOf = ({ truth }: AnswerDetail): string[] =>
  (typeof truth === 'number' ? [truth] : typeof truth === 'string' ? [] : truth).flatMap(
    (value) => traceOf(value) ?? [],
  );

/** Questions before answers, checked on any explainer. */
export function predictSuite({ tag, csv }: { readonly tag: string; readonly csv: { readonly good: string } }): void {
  describe('predict, then reveal', () => {
    const asking = async (attributes: Readonly<Record<string, string>> = {}, width = 640): Promise<AnyExplainer> => {
      setReducedMotion(true);
      const element = await mount(tag, { width, attributes: { mode: 'predict', ...attributes } });
      await waitUntil(() => (inside(element, '.asking')?.textContent ?? '').trim() !== '', 'the question is there');
      return element;
    };

    it('asks two questions at least, of own data, too', async () => {
      const element = await asking();
      const questions = await questionsOf(element);
      expect(questions.length).to.be.at.least(2);
      expect(new Set(questions.map(({ id }) => id)).size).to.equal(questions.length);
      expect(inside(element, '.place')?.textContent).to.contain('Question 1 of');
      element.data = csv.good;
      await element.updateComplete;
      const own = (await questionsOf(element)).filter(({ isAsked }) => isAsked?.() ?? true);
      expect(own.length, 'of own data').to.be.at.least(2);
    });

    it('is asked and answered by keys alone, to the end, and tells the page each time', async function () {
      this.timeout(60_000);
      const element = await asking();
      const questions = (await questionsOf(element)).filter(({ isAsked }) => isAsked?.() ?? true);
      for (const [index, question] of questions.entries()) {
        expect(inside(element, '[part=transport], [part=controls], [part=code], [part=table]')).to.equal(null);
        await answerByKeys(element, question);
        const detail = await commit(element);
        expect(detail.question).to.equal(question.id);
        expect([detail.index, detail.count]).to.deep.equal([index, questions.length]);
        expect(detail.prompt.length).to.be.greaterThan(20);
        expect(detail.score).to.be.within(0, 1);
        expect(typeof detail.answer).to.equal(typeof detail.truth);
        expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
        expect(Object.keys(detail.results).length).to.be.greaterThan(question.keeps?.length ?? 0);
        expect(element.answers.at(-1)).to.deep.include({ question: question.id, score: detail.score });
        const feedback = inside(element, '.asking [role=status] .feedback')?.textContent ?? '';
        expect(feedback.length, question.id).to.be.greaterThan(10);
        expect(inside(element, '.asking .why')?.textContent.length, question.id).to.be.greaterThan(20);
        expect(unspeakableIn(element)).to.deep.equal([]);
        expect(shadowOf(element).activeElement, 'the focus stays').to.equal(goOn(element));
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
      }
      expect(shadowOf(element).querySelectorAll('.asking li').length).to.equal(questions.length);
      expect(inside(element, '[part=controls]'), 'then everything is open').to.not.equal(null);
      goOn(element).click();
      await element.updateComplete;
      expect(element.answers).to.deep.equal([]);
      expect(inside(element, '.place')?.textContent).to.contain('Question 1 of');
    });

    it('keeps the truth out of everything that can be read, until there is an answer', async function () {
      this.timeout(60_000);
      const element = await asking();
      const questions = (await questionsOf(element)).filter(({ isAsked }) => isAsked?.() ?? true);
      for (const question of questions) {
        await waitUntil(async () => (await readable(element)).length > 0, 'it can be read');
        const before = await readable(element);
        const hidden = Object.keys(element.results);
        expect(hidden, `results of ${question.id}`).to.have.members([...(question.keeps ?? [])]);
        expect(element.table.rows).to.deep.equal([]);
        for (const language of ['python', 'r'] as const) {
          const refused = await element.toCode(language).catch((error: unknown) => error);
          expect(refused, 'the program').to.be.instanceOf(Error);
        }
        expect(await element.dataCsv().catch((error: unknown) => error)).to.be.instanceOf(Error);
        const heard = await walked(element);
        const shown = [...shadowOf(element).querySelectorAll('svg.picture > *')].length;
        expect(shown, 'there is a picture').to.be.greaterThan(3);
        await answerByKeys(element, question);
        const during = await readable(element);
        const detail = await commit(element);
        const spoken =
          question.kind === 'number' && typeof question.truth() === 'number'
            ? [question.say(question.truth() as number)].filter((text) => text.length > 4)
            : [];
        for (const trace of [...tracesOf(detail), ...spoken]) {
          expect(before.includes(trace), `${question.id}: ${trace} is to be read`).to.equal(false);
          if (JSON.stringify(detail.answer) !== JSON.stringify(detail.truth))
            expect(during.includes(trace), `${question.id}: ${trace} is to be read beside an answer`).to.equal(false);
        }
        if (question.kind === 'line') {
          const named = question.truth()?.map(question.say) ?? [];
          const told = [...new Set(named)].filter((text) => text.length > 4 && heard.includes(text));
          expect(told.length, `told by the marks: ${told.join()}`).to.be.at.most(1);
        }
        expect(Object.keys(element.results).length).to.be.greaterThan(hidden.length);
        expect(await element.toCode('python')).to.be.a('string');
        await next(element);
      }
    });

    it('takes the answer from the pointer, in the picture, and shows it beside the truth', async function () {
      this.timeout(60_000);
      const element = await asking({}, 700);
      const questions = (await questionsOf(element)).filter(({ isAsked }) => isAsked?.() ?? true);
      let drawn = 0;
      for (const question of questions) {
        const hands = [...shadowOf(element).querySelectorAll<SVGElement>('.handle .reach')];
        if (hands.length === 0) await answerByKeys(element, question);
        else {
          hands[0]?.scrollIntoView({ block: 'center' });
          const first = hands[0]?.getBoundingClientRect() as DOMRect;
          const last = hands.at(-1)?.getBoundingClientRect() as DOMRect;
          const at = (x: number, y: number): [number, number] => [Math.round(x), Math.round(y)];
          await sendMouse({ type: 'move', position: at(first.left + 12, first.top + first.height * 0.4) });
          await sendMouse({ type: 'down' });
          for (const share of [0.3, 0.6, 0.9]) {
            const x = first.left + share * (last.right - first.left);
            await sendMouse({ type: 'move', position: at(x, first.top + first.height * (0.3 + share / 3)) });
          }
          await sendMouse({ type: 'up' });
          await element.updateComplete;
          expect(goOn(element).disabled, question.id).to.equal(false);
          drawn += 1;
        }
        const { answer } = await commit(element);
        if (typeof answer === 'object') expect(new Set(answer).size, 'a stroke, not a dot').to.be.greaterThan(2);
        expect(shadowOf(element).querySelectorAll('.handle').length).to.equal(0);
        await next(element);
      }
      expect(drawn, 'questions that are answered in the picture').to.be.greaterThan(0);
    });

    it('is the page’s choice: which questions, in which order; what it does not know, it says', async () => {
      const ids = (await questionsOf(await mount(tag))).map(({ id }) => id);
      const element = await asking({ questions: `${ids[1] ?? ''} ${ids[0] ?? ''}` });
      expect(inside(element, '.place')?.textContent).to.contain('1 of 2');
      await answerByKeys(element, (await questionsOf(element))[1] as Question);
      expect((await commit(element)).question).to.equal(ids[1]);
      element.setAttribute('questions', 'roof');
      await waitUntil(() => messages(element).includes('roof'), 'it says so');
      expect(messages(element)).to.contain(ids[0]);
    });

    it('begins anew by reset, and ends when the mode does', async () => {
      const element = await asking();
      const [question] = await questionsOf(element);
      await answerByKeys(element, question as Question);
      await commit(element);
      element.reset();
      await element.updateComplete;
      expect(element.answers).to.deep.equal([]);
      expect(goOn(element).disabled, 'no answer is left').to.equal(true);
      element['mode'] = 'explore';
      await element.updateComplete;
      expect(inside(element, '.asking')).to.equal(null);
      expect(inside(element, '[part=controls]')).to.not.equal(null);
      expect(element.table.rows.length).to.be.greaterThan(0);
      expect(Object.keys(element.results).length).to.be.greaterThan(0);
      expect(await element.toCode('r')).to.be.a('string');
    });

    it('keeps the settings of a question, whatever the page or the state says', async () => {
      const element = await asking();
      const { step } = element.state;
      element.next();
      element.play();
      await element.updateComplete;
      expect(element.playing).to.equal(false);
      expect(element.state['step']).to.equal(step);
      expect(element.table.rows).to.deep.equal([]);
    });

    for (const [width, scheme] of [
      [320, 'light'],
      [320, 'dark'],
      [900, 'light'],
    ] as const) {
      it(`can be read and taken hold of at ${String(width)} px, ${scheme}, from right to left`, async function () {
        this.timeout(90_000);
        setColorScheme(scheme);
        const element = await asking(scheme === 'dark' ? { dir: 'rtl' } : {}, width);
        const look = async (what: string): Promise<void> => {
          expect(overflowOf(element), what).to.deep.equal([]);
          expect(overlappingTexts(element), what).to.deep.equal([]);
          expect(smallTargets(element), what).to.deep.equal([]);
          await expect(element).to.be.accessible();
        };
        for (const question of (await questionsOf(element)).filter(({ isAsked }) => isAsked?.() ?? true)) {
          await look(`${question.id}, open`);
          await answerByKeys(element, question);
          await commit(element);
          await look(`${question.id}, answered`);
          await next(element);
        }
        await look('the summary');
      });
    }
  });
}
