import type { Format } from '../../locales/format.js';
import { linearScale } from '../../viz/linear-scale.js';
import { memo, memoEach } from '../../viz/memo.js';
import type { Handle, Mark, Scene, SceneSize } from '../../viz/scene.js';
import { axesOf, xText } from './axes.scene.js';
import { atX, bestOf, decimalsOf, isOwn, partsOf, type Study } from './bias-variance-slider.model.js';
import { capOf, curveGround, curveHandle, curveLines, curvePlace, leavingPlace, scaleOf } from './curve.scene.js';
import { error, powerOf } from './figures.js';
import type { Parts } from './many-fits.model.js';
import { fitting, hintLine, label, layoutOf, nameRoom, type Layout, type NameRoom } from './layout.scene.js';
import {
  crowd,
  manyFitsGround,
  manyFitsHeading,
  manyFitsNames,
  manyFitsProbe,
  manyFitsProbeText,
  manyFitsTruth,
  meanCurve,
  MOST_LINES,
  sameFit,
} from './many-fits.scene.js';
import { MOST_HANDLES } from './moved.model.js';
import {
  drawnOf,
  isMany,
  fitCurve,
  oneFitGround,
  oneFitHeading,
  oneFitNames,
  oneFitProbe,
  pointHandle,
  testPoints,
  trainPoint,
  trainPoints,
} from './one-fit.scene.js';
import { partsMarks } from './parts.scene.js';
import { focusOfStep, type Panel } from './steps.model.js';
import { strings } from './strings.js';
import { inUnits, type Design, type OneFit } from './study.model.js';

/** What does not come from the many fits comes from the closed form, so that a move is answered at once. */
function drawnParts(parts: Parts | null, exact: OneFit['closedForm'], { known }: Design): Parts | null {
  if (parts || !exact || !known) return parts;
  const { bias2, variance } = exact;
  const noise = known.sigma ** 2;
  return { bias2, variance, noise, expectedTestError: bias2 + variance + noise, standardError: null, outOfBag: null };
}

/** The error at the top of the curve's plot. */
export function capOfStudy(study: Study): number {
  const drawn = drawnParts(partsOf(study), study.fit.closedForm, study.design);
  const total = (isOwn(study) ? drawn?.outOfBag : drawn?.expectedTestError) ?? 1;
  return capOf(study.curve, study.training ?? study.trainingBefore, total * 1.6);
}

const settingWords = ({ values }: Study, complexity: number, format: Format): string =>
  format.in(strings).setting({ family: values.family, complexity }, format);

function manyWords({ many, working, values, design }: Study, format: Format): { title: string; hint: string } {
  const words = format.in(strings);
  const own = design.known === null;
  const count = working === null && many ? many.count : values.samples;
  const title = (own ? words.manyTitleOwn : words.manyTitle)({ count }, format);
  if (working !== null) return { title, hint: words.manyWorking({ percent: format.percent(working) }, format) };
  if (many && many.failed > 0) return { title, hint: words.manyFailed({ failed: many.failed }, format) };
  if (values.moved.length > 0) return { title, hint: words.manyAsDrawn };
  if (count > MOST_LINES) return { title, hint: words.manyDrawn({ drawn: MOST_LINES, count }, format) };
  return { title, hint: own ? words.manyHintOwn : words.manyHint };
}

/** Room for the names of the lines in the language of the words. */
export function namesOf(format: Format): NameRoom {
  const { fit, mean, truth, noise, bias2, variance, train, testError, bag } = format.in(strings);
  return nameRoom([fit, mean, truth], [noise, bias2, variance, train, testError, bag]);
}

/**
 * Makes the picture of a study. The function it returns remembers, panel by panel, what it drew last: marks that a move of
 * the slider does not touch are the very same objects, and are not looked at again.
 */
export function createFigure(): (study: Study, size: SceneSize, format: Format) => Scene {
  const layoutFor = memo(layoutOf);
  const namesFor = memo(namesOf);
  const axesFor = memo(axesOf);
  const oneGround = memo(oneFitGround);
  const fresh = memo(testPoints);
  const dots = memo(trainPoints);
  const dot = memoEach(trainPoint);
  const hand = memoEach(pointHandle);
  const manyGround = memo(manyFitsGround);
  const manyTruth = memo(manyFitsTruth);
  const crowdFor = memo(crowd);
  const faded = memo((bundle: ReturnType<typeof crowd>) => ({ ...bundle, stale: true }));
  const mean = memo(meanCurve);
  const fadedMean = memo((curve: Mark): Mark => ({ ...curve, opacity: 0.4 }));
  const fitted = memo(fitCurve);
  const fitNames = memo(oneFitNames);
  const oneHeading = memo(oneFitHeading);
  const manyHeading = memo(manyFitsHeading);
  const partsFor = memo(partsMarks);
  const drawnFor = memo(drawnParts);
  const decimalsFor = memo(decimalsOf);
  const placed = memo(curvePlace);
  const names = memo(manyFitsNames);
  const capFor = memo(capOfStudy);
  const scaleFor = memo(scaleOf);
  const lines = memo(curveLines);
  const ticksFor = memo((cap: number) => linearScale([0, cap], [0, 1]).ticks(4));
  const ground = memo(curveGround);

  const onePanel = (
    study: Study,
    layout: Layout,
    focused: boolean,
    format: Format,
  ): { marks: Mark[]; handles: Handle[] } => {
    const { values, design, sample, scaled, fit } = study;
    const plot = layout.plots.one;
    const axes = axesFor(design, scaled);
    const decimals = decimalsFor(design, scaled);
    const text = (value: number): string => error(value, decimals, format);
    const own = isOwn(study);
    const test = own ? (partsOf(study)?.outOfBag ?? null) : fit.test;
    const n = design.x.length;
    const drawn = drawnOf(n);
    const count = values.moved.length;
    const words = format.in(strings);
    const hint =
      drawn < n ? words.capped({ drawn, count: n }, format) : count > 0 ? words.moved({ count }, format) : '';
    const at = atX(study);
    const marks = [
      ...oneGround(plot, axes, design, format),
      ...(isMany(n) ? [] : [fitted(plot, axes, design, fit)]),
      ...(sample.testY ? fresh(plot, axes, design, sample.testY) : []),
      ...dots(plot, axes, design, sample, dot),
      // Among so many dots the fit would be lost under them.
      ...(isMany(n) ? [fitted(plot, axes, design, fit)] : []),
      ...fitNames(plot, axes, design, fit, format),
      ...oneHeading(layout, text(fit.train), test === null ? null : text(test), own, hint, focused, format),
      ...(at ? oneFitProbe(plot, axes, axes.x(plot, design.at[study.probe ?? 0] as number), at, decimals, format) : []),
    ];
    const handles = Array.from(n > MOST_HANDLES ? [] : sample.y, (y, i) => hand(i, plot, axes, design, y, format));
    return { marks, handles };
  };

  const manyPanel = (study: Study, layout: Layout, dir: 'ltr' | 'rtl', focused: boolean, format: Format): Mark[] => {
    const { design, scaled, fit, many, working } = study;
    const plot = layout.plots.many;
    const axes = axesFor(design, scaled);
    const at = atX(study);
    const { title, hint } = manyWords(study, format);
    const marks: Mark[] = [...manyGround(plot, axes, design, format)];
    const shown = many !== null && many.count > 0;
    if (shown) {
      const bundle = crowdFor(plot, axes, design.at, many);
      const middle = mean(plot, axes, design.at, many);
      marks.push(working === null ? bundle : faded(bundle), working === null ? middle : fadedMean(middle));
    }
    marks.push(...manyTruth(plot, axes, design));
    if (study.values.step === 'again') marks.push(sameFit(plot, axes, design, fit));
    marks.push(...names(plot, axes, design, working === null ? many : null, format));
    if (at) {
      const px = axes.x(plot, design.at[study.probe ?? 0] as number);
      marks.push(
        ...manyFitsProbe(plot, axes, px, at),
        ...manyHeading(layout, title, null, focused, dir),
        ...manyFitsProbeText(layout, at, decimalsFor(design, scaled), xText(design.unit, at.x, format), format),
      );
    } else {
      marks.push(...manyHeading(layout, title, hint, focused, dir));
    }
    return marks;
  };

  const lowerPanels = (
    study: Study,
    layout: Layout,
    dir: 'ltr' | 'rtl',
    focus: readonly Panel[],
    format: Format,
  ): { marks: Mark[]; handle: Handle } => {
    const { values, design, scaled, fit, curve, place, stops } = study;
    const training = study.training ?? study.trainingBefore;
    const plot = layout.plots.curve;
    const own = isOwn(study);
    const drawn = drawnFor(partsOf(study), fit.closedForm, design);
    const total = (own ? drawn?.outOfBag : drawn?.expectedTestError) ?? null;
    const cap = capFor(study);
    const scale = scaleFor(plot, stops.length, cap);
    const here = settingWords(study, values.complexity, format);
    const decimals = decimalsFor(design, scaled);
    const hint = format.in(strings).partsHint({ setting: here }, format);
    const marks = [
      ...partsFor(
        layout,
        partsOf(study),
        drawn,
        fit.closedForm,
        own,
        decimals,
        hint,
        focus.includes('parts'),
        format,
        dir,
      ),
    ];
    marks.push(
      ...ground(
        layout,
        scale,
        cap,
        values.family,
        stops,
        ticksFor(cap),
        powerOf(decimals),
        focus.includes('curve'),
        format,
        dir,
      ),
      ...(curve ? lines(plot, scale, curve, training, study.training === null, own, format) : []),
      ...curveWords(study, layout, cap, here, powerOf(decimals), format, dir),
    );
    const onCurve = curve && Number.isInteger(place) ? curve[place] : undefined;
    const whole = onCurve ? (onCurve.expectedTestError ?? onCurve.outOfBag) : total;
    const y = whole === null ? null : scale.y(whole);
    marks.push(...placed(plot, scale.x(place), y));
    return { marks, handle: curveHandle(plot, scale, stops.length, place, y, here, format) };
  };

  return (study, size, format) => {
    const layout = layoutFor(size.width, size.dir, namesFor(format));
    const focus = focusOfStep[study.values.step];
    const one = onePanel(study, layout, focus.includes('one'), format);
    const lower = lowerPanels(study, layout, size.dir, focus, format);
    return {
      width: size.width,
      height: layout.height,
      marks: [...one.marks, ...manyPanel(study, layout, size.dir, focus.includes('many'), format), ...lower.marks],
      handles: [probeHandle(study, layout, format), lower.handle, ...one.handles],
      summary: format.in(strings).summary(
        {
          family: study.values.family,
          complexity: study.values.complexity,
          n: study.design.x.length,
          own: isOwn(study),
        },
        format,
      ),
    };
  };
}

/** The second line of the curve's heading, and where the error leaves the picture. */
function curveWords(
  study: Study,
  layout: Layout,
  cap: number,
  here: string,
  power: number,
  format: Format,
  dir: 'ltr' | 'rtl',
): Mark[] {
  const { curve, working } = study;
  const words = format.in(strings);
  const panel = layout.panels.curve;
  const plot = layout.plots.curve;
  const best = bestOf(curve);
  const unit = (hint: string): string => (power === 0 ? hint : words.curveUnit({ hint, power }, format));
  const place = { setting: here, best: best ? settingWords(study, best.complexity, format) : words.waiting };
  const hint = curve
    ? fitting(
        [words.curveHere, words.curveHereShort, words.curveBest].map((say) => unit(say(place, format))),
        panel.width,
        'small',
      )
    : words.curveWorking({ percent: format.percent(working ?? 0) }, format);
  const marks: Mark[] = [hintLine('curve', panel, hint, dir)];
  const leaves = curve && leavingPlace(curve, cap);
  const stop = leaves === null ? undefined : curve?.[leaves];
  if (stop) {
    const setting = settingWords(study, stop.complexity, format);
    const from = fitting([words.curveLeaves({ setting }, format), `↑ ${setting}`], plot.width, 'small');
    marks.push(label('curve leaves', 'muted', plot.x + plot.width, plot.y - 4, from, { size: 'small', anchor: 'end' }));
  }
  return marks;
}

/** A place on the x axis to look at, by keyboard or by hand; the pointer alone does it, too. */
function probeHandle(study: Study, layout: Layout, format: Format): Handle {
  const { design, probe } = study;
  const words = format.in(strings);
  const plot = layout.plots.many;
  const last = design.at.length - 1;
  const value = probe ?? Math.floor(last / 2);
  const x = design.at[value] ?? 0;
  const place = (index: number): number => plot.x + (design.at[index] ?? 0) * plot.width;
  return {
    id: 'probe',
    x: plot.x + x * plot.width,
    y: plot.y + plot.height,
    area: [plot.x, plot.y, plot.width, plot.height],
    label: words.probeHandle,
    value,
    min: 0,
    max: last,
    stride: 1,
    valueText: words.atX({ x: xText(design.unit, inUnits(design.unit, x), format) }, format),
    orientation: 'horizontal',
    track: [place(0), place(last)],
  };
}
