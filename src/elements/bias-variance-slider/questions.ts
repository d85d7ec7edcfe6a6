import { regressionFamilies, type FamilyName } from '@explainer-elements/stats';
import type { Format } from '../../locales/format.js';
import { say, type Message } from '../../locales/message.js';
import { spread } from '../../predict/draft.js';
import type { ChoiceQuestion, LineQuestion, NumberQuestion, Question } from '../../predict/question.js';
import { linearScale } from '../../viz/linear-scale.js';
import type { Mark, SceneSize } from '../../viz/scene.js';
import { bestOf, decimalsOf, isOwn, type Study } from './bias-variance-slider.model.js';
import { capOfStudy, namesOf } from './bias-variance-slider.scene.js';
import { scaleOf } from './curve.scene.js';
import { nearestStop } from './families.model.js';
import { error, tick as tickText } from './figures.js';
import { learnFamilies } from './known-families.model.js';
import { clipped, label, layoutOf, lineEnds } from './layout.scene.js';
import { questionStrings } from './question-strings.js';
import { strings } from './strings.js';
import { closedFormOf, simulatedDesign } from './study.model.js';

/** What the explainer shows now. */
interface Moment {
  readonly study: Study;
  readonly size: SceneSize;
  readonly format: Format;
}

/** As many places of a drawn line are asked for. */
const PLACES = 8;

/** The step of the story shows its own complexity; nobody's choice stays. */
const at = (step: string) => () => ({ step, complexity: null });

/** One fit and the crowd may stay, and the bare axes of the curve; the parts of the error and its curve may not. */
const staysBare = (id: string): boolean =>
  /^(one|many|train|test|crowd)\b/.test(id) || /^curve (base|simple|complex|title|x \d+)$/.test(id);

/** Where the parts of the error will stand. */
function partsRoom({ size, format }: Moment) {
  const { x, y, width, height } = layoutOf(size.width, size.dir, namesOf(format)).panels.parts;
  return [{ x: x + 1, y: y + 8, width: width - 2, height: height - 16 }];
}

/**
 * The highest error that can be drawn. It comes from the training errors, which are given: a scale made for the test error
 * would tell of it.
 */
const topOf = ({ training }: Study): number => 1.3 * Math.max(0, ...(training ?? [])) || 1;

/** The training error over all complexities, and the axis of errors. */
function trainingGiven({ study, size, format }: Moment): readonly Mark[] {
  const { training, stops } = study;
  if (!training) return [];
  const plot = layoutOf(size.width, size.dir, namesOf(format)).plots.curve;
  const top = topOf(study);
  const scale = scaleOf(plot, stops.length, top);
  const ticks = linearScale([0, top], [0, 1]).ticks(4);
  const [bottom, right] = [plot.y + plot.height, plot.x + plot.width];
  const end = scale.y(training.at(-1) ?? 0);
  return [
    ...ticks.map((tick) =>
      label(`given y ${String(tick)}`, 'muted', plot.x - 10, scale.y(tick) + 4, tickText(tick, format), {
        size: 'small',
        anchor: 'end',
      }),
    ),
    {
      kind: 'curve',
      id: 'given train',
      role: 'train',
      points: clipped(
        training.map((_, i) => scale.x(i)),
        training.map(scale.y),
        plot.y,
        bottom,
      ),
      width: 2.5,
    },
    ...lineEnds(
      right + 10,
      plot.y,
      bottom,
      [{ id: 'given train name', role: 'train', text: say(strings, { key: 'train' }, format), y: end }],
      true,
    ),
  ];
}

const errorAt = (study: Study, place: number): number | null => {
  const point = study.curve?.[place];
  return point ? (point.expectedTestError ?? point.outOfBag) : null;
};

const settingAt = ({ study, format }: Moment, place: number): string =>
  format.in(strings).setting({ family: study.values.family, complexity: study.stops[Math.round(place)] ?? 0 }, format);

/** Families whose wished complexity does not depend on how many points there are, and that have a closed form. */
const comparable: ReadonlySet<FamilyName> = new Set(['polynomial', 'loess', 'spline', 'ridge']);

const LARGEST_SAMPLE = 500;

/** What is asked of the reader; `now` is asked whenever something is drawn, said or judged. */
export function questionsOf(now: () => Moment): readonly Question[] {
  // A question may be about any of them.
  learnFamilies(Object.values(regressionFamilies));
  return [lowestTestError(now), testErrorCurve(now), morePoints(now)];
}

const tell = (now: () => Moment, message: Message<typeof questionStrings>): string =>
  say(questionStrings, message, now().format);

const asked = ({ study }: Moment) => ({ family: study.values.family, n: study.design.x.length, own: isOwn(study) });

const decimals = ({ study }: Moment): number => decimalsOf(study.design, study.scaled);

function lowestTestError(now: () => Moment): NumberQuestion {
  const last = (): number => now().study.stops.length - 1;
  return {
    id: 'lowest-test-error',
    kind: 'number',
    asked: at('underfit'),
    revealed: at('tradeoff'),
    shows: staysBare,
    covers: () => partsRoom(now()),
    keeps: ['family', 'sampleSize', 'samples', 'train'],
    words: () => {
      const values = asked(now());
      return {
        title: tell(now, { key: 'lowestTitle' }),
        text: tell(now, { key: 'lowestText', values }),
        prompt: tell(now, { key: 'lowestPrompt', values }),
      };
    },
    why: () => {
      const { study } = now();
      const best = bestPlace(study) ?? 0;
      const [least, simplest, mostComplex] = [best, 0, last()].map((place) => errorAt(study, place) ?? 0) as [
        number,
        number,
        number,
      ];
      const setting = settingAt(now(), best);
      const values = { ...asked(now()), setting, least, simplest, mostComplex, decimals: decimals(now()) };
      return tell(now, { key: 'lowestWhy', values });
    },
    range: () => ({ min: 0, max: last(), step: 1 }),
    axis: () => {
      const { size, format } = now();
      const box = layoutOf(size.width, size.dir, namesOf(format)).plots.curve;
      return { box, track: [box.x, box.x + box.width] };
    },
    isPlace: true,
    // The valley is flat at its bottom: the next stop is as good.
    tolerance: () => ({ within: 1, half: Math.max(1.5, last() / 8) }),
    truth: () => bestPlace(now().study),
    say: (value) => settingAt(now(), value),
    typed: (told) => {
      const { stops, values } = now().study;
      return Number.isFinite(told) ? stops.indexOf(nearestStop(values.family, told, stops)) : Number.NaN;
    },
    report: (value) => now().study.stops[Math.round(value)] ?? value,
  };
}

function bestPlace({ curve, stops }: Study): number | null {
  const best = bestOf(curve);
  return best ? stops.indexOf(best.complexity) : null;
}

function testErrorCurve(now: () => Moment): LineQuestion {
  const places = (): readonly number[] => spread(now().study.stops.length - 1, PLACES);
  return {
    id: 'test-error-curve',
    kind: 'line',
    asked: at('underfit'),
    revealed: at('tradeoff'),
    shows: staysBare,
    given: () => trainingGiven(now()),
    covers: () => partsRoom(now()),
    keeps: ['family', 'sampleSize', 'samples', 'train'],
    isPictured: true,
    words: () => {
      const values = asked(now());
      return {
        title: tell(now, { key: 'curveTitle' }),
        text: tell(now, { key: 'curveText', values }),
        prompt: tell(now, { key: 'curvePrompt', values }),
      };
    },
    why: () => {
      const { study } = now();
      const last = study.stops.length - 1;
      const gap = (errorAt(study, last) ?? 0) - (study.training?.[last] ?? 0);
      const values = {
        setting: settingAt(now(), bestPlace(study) ?? 0),
        complex: settingAt(now(), last),
        gap,
        decimals: decimals(now()),
      };
      return tell(now, { key: 'curveWhy', values });
    },
    plot: () => {
      const { study, size, format } = now();
      const box = layoutOf(size.width, size.dir, namesOf(format)).plots.curve;
      const max = topOf(study);
      // The picture with the answer in it has a scale of its own.
      const scale = scaleOf(box, study.stops.length, study.values.step === 'tradeoff' ? capOfStudy(study) : max);
      return {
        box,
        places: places().map((place) => ({ x: scale.x(place), name: settingAt(now(), place) })),
        y: scale.y,
        max,
      };
    },
    tolerance: () => {
      const max = topOf(now().study);
      return { within: 0.04 * max, half: 0.15 * max };
    },
    top: () => topOf(now().study),
    truth: () => {
      const { study } = now();
      return study.curve && study.training && places().map((place) => errorAt(study, place) ?? 0);
    },
    say: (value) => error(value, decimals(now()), now().format),
  };
}

function morePoints(now: () => Moment): ChoiceQuestion {
  /** Bias and variance with a quarter of the points: as it was asked. */
  const before = () => {
    const { family, complexity, truth, sampleSize, noise, evaluateAt } = now().study.values;
    return closedFormOf(family, complexity, simulatedDesign({ truth, sampleSize: sampleSize / 4, noise }, evaluateAt));
  };
  const noise = (): number => (now().study.design.known?.sigma ?? 0) ** 2;
  return {
    id: 'more-points',
    kind: 'choice',
    isAsked: () => {
      const { study } = now();
      return !isOwn(study) && comparable.has(study.values.family);
    },
    asked: ({ sampleSize }) => ({
      step: 'parts',
      complexity: null,
      moved: [],
      sampleSize: Math.min(LARGEST_SAMPLE / 4, Number(sampleSize)),
    }),
    revealed: ({ sampleSize }) => ({
      step: 'parts',
      complexity: null,
      moved: [],
      sampleSize: 4 * Math.min(LARGEST_SAMPLE / 4, Number(sampleSize)),
    }),
    shows: () => true,
    keeps: ['family', 'complexity', 'sampleSize', 'samples', 'train', 'test', 'decomposition', 'closedForm'],
    words: () => {
      const { study } = now();
      const n = study.design.x.length;
      const { bias2 = 0, variance = 0 } = study.fit.closedForm ?? {};
      const setting = settingAt(now(), study.place);
      return {
        title: tell(now, { key: 'pointsTitle' }),
        text: tell(now, {
          key: 'pointsText',
          values: { n, bias2, variance, noise: noise(), setting, decimals: decimals(now()) },
        }),
        prompt: tell(now, { key: 'pointsPrompt', values: { n: 4 * n } }),
      };
    },
    why: () => {
      const { bias2 = 0, variance = 0 } = now().study.fit.closedForm ?? {};
      const { bias2: bias2Before = 0, variance: varianceBefore = 0 } = before() ?? {};
      const values = { bias2, variance, bias2Before, varianceBefore, noise: noise(), decimals: decimals(now()) };
      return tell(now, { key: 'pointsWhy', values });
    },
    options: () => [
      { id: 'bias2', text: tell(now, { key: 'pointsBias' }) },
      { id: 'variance', text: tell(now, { key: 'pointsVariance' }) },
      { id: 'noise', text: tell(now, { key: 'pointsNoise' }) },
    ],
    truth: () => {
      const after = now().study.fit.closedForm;
      const earlier = before();
      if (!after || !earlier) return null;
      const fell = { bias2: earlier.bias2 - after.bias2, variance: earlier.variance - after.variance, noise: 0 };
      return (['variance', 'bias2', 'noise'] as const).reduce((most, part) => (fell[part] > fell[most] ? part : most));
    },
  };
}
