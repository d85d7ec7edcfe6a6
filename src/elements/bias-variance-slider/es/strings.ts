import type { FamilyName } from '@explainer-elements/stats';
import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import { error, superscript, tick } from '../figures.js';
import type { Strings } from '../strings.js';

const families: Readonly<Record<FamilyName, string>> = {
  polynomial: 'polinomio',
  knn: 'vecinos más cercanos',
  loess: 'LOESS',
  spline: 'spline natural',
  ridge: 'regresión ridge',
  tree: 'árbol de regresión',
};

const parameters: Readonly<Record<FamilyName, string>> = {
  polynomial: 'grado',
  knn: 'vecinos k',
  loess: 'ventana',
  spline: 'grados de libertad',
  ridge: 'penalización λ',
  tree: 'profundidad',
};

/** «un polinomio de grado 9» */
export function model(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `un polinomio de grado ${format.integer(complexity)}`;
    case 'knn':
      return complexity === 1
        ? 'la media del vecino más cercano'
        : `la media de los ${format.integer(complexity)} vecinos más cercanos`;
    case 'loess':
      return `LOESS con una ventana de ${format.significant(complexity, 3)}`;
    case 'spline':
      return `un spline natural con ${format.integer(complexity)} grados de libertad`;
    case 'ridge':
      return `la regresión ridge con λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `un árbol de regresión de profundidad ${format.integer(complexity)}`;
  }
}

function setting(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `grado ${format.integer(complexity)}`;
    case 'knn':
      return `k = ${format.integer(complexity)}`;
    case 'loess':
      return `ventana ${format.significant(complexity, 3)}`;
    case 'spline':
      return `gl ${format.integer(complexity)}`;
    case 'ridge':
      return `λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `profundidad ${format.integer(complexity)}`;
  }
}

export const words: Translation<Strings> = {
  firstName: 'una muestra',
  firstTitle: 'Una curva detrás del ruido',
  firstText:
    'La [verdad](truth) a trazos es lo que buscamos; de ella solo vemos los [puntos](train): verdad más azar. El [ajuste](model) la adivina a partir de los puntos, sin más. Arrastra el deslizador, o cualquier punto, y mira cómo adivina de nuevo.',

  familyName: ({ family }) => families[family],
  parameter: ({ family }) => parameters[family],
  setting: ({ family, complexity }, format) => setting(family, complexity, format),
  inPower: ({ word, power }) => `${word}, 10${superscript(power)}`,
  simple: 'simple',
  complex: 'complejo',
  towardsSimple: '← simple',
  towardsComplex: 'complejo →',
  curveUnit: ({ hint, power }) => `${hint} · en 10${superscript(power)}`,

  oneTitle: 'Una muestra, un ajuste',
  oneTitleOwn: 'Tus datos, un ajuste',
  manyTitle: ({ count }, format) => `${format.integer(count)} muestras, ${format.integer(count)} ajustes`,
  manyTitleOwn: ({ count }, format) => `${format.integer(count)} remuestras y ajustes`,
  manyHint: 'dispersión = varianza · brecha = sesgo',
  manyHintOwn: 'dispersión = varianza · sesgo oculto',
  manyAsDrawn: 'tal como salieron, sin tus cambios',
  manyWorking: ({ percent }) => `ajustando la multitud: ${percent}`,
  manyDrawn: ({ drawn, count }, format) => `${format.integer(drawn)} de ${format.integer(count)} ajustes dibujados`,
  manyFailed: ({ failed }, format) =>
    `${format.integer(failed)} ${failed === 1 ? 'remuestra' : 'remuestras'} con muy pocas x distintas`,
  partsTitle: 'De dónde viene el error de test',
  partsHint: ({ setting }) => `en ${setting}, redondeado`,
  curveTitle: ({ family }) => `De simple a complejo: ${parameters[family]}`,
  curveTitleShort: ({ family }) => `Error según ${parameters[family]}`,
  curveHere: ({ setting, best }) => `estás en ${setting} · mínimo en ${best}`,
  curveHereShort: ({ setting, best }) => `${setting} · mínimo: ${best}`,
  curveBest: ({ best }) => `mínimo: ${best}`,
  curveWorking: ({ percent }) => `calculando la curva: ${percent}`,
  curveLeaves: ({ setting }) => `se sale en ${setting}`,
  trainError: 'error de entrenamiento',
  testError: 'error de test',
  outOfBag: 'error out-of-bag',
  train: 'entrenamiento',
  test: 'test',
  bag: 'out-of-bag',
  fit: 'ajuste',
  truth: 'verdad',
  mean: 'media',
  bias2: 'sesgo²',
  variance: 'varianza',
  noise: 'ruido',
  unknown: 'desconocido',
  sum: 'suma de las partes',
  sumShort: 'suma',
  measured: 'error de test, medido',
  measuredShort: 'medido',
  simulated: 'de los ajustes',
  simulatedShort: 'simulado',
  exact: 'exacto',
  bootstrap: 'bootstrap',
  aboutZero: 'casi 0',
  waiting: '…',
  gapShort: ({ gap, standardError, decimals }, format) =>
    `diferencia ${error(gap, decimals + 1, format)} ± ${error(standardError, decimals + 1, format)}`,
  gap: ({ gap, standardError, decimals }, format) =>
    `diferencia ${error(gap, decimals + 1, format)} ± ${error(standardError, decimals + 1, format)}: azar`,
  ownUnknown: 'El sesgo exige la verdad, y la de tus datos no nos la dijo nadie; tampoco el ruido.',
  atX: ({ x }) => `en x = ${x}`,
  pointAt: ({ x, y }, format) => `y = ${tick(y, format)} en x = ${x}`,
  labelled: ({ label, value }) => `${label} ${value}`,
  capped: ({ drawn, count }, format) => `${format.integer(drawn)} de ${format.integer(count)} puntos dibujados`,

  moved: ({ count }, format) => `${format.integer(count)} ${count === 1 ? 'movido' : 'movidos'} a mano`,

  pointHandle: ({ point, count }, format) => `punto ${format.integer(point)} de ${format.integer(count)}`,
  complexityHandle: 'complejidad, de simple a complejo',
  probeHandle: 'lugar del eje x que miras',
  complexity: 'complejidad',
  newSample: 'Nueva muestra',
  newResample: 'Nueva remuestra',
  family: 'modelo',
  settings: 'Verdad, ruido, muestras, puntos',
  settingsOwn: 'Remuestras, semilla, puntos',
  working: 'Calculando',

  summary: ({ family, complexity, n, own }, format) =>
    `Cuatro vistas enlazadas del ajuste de un modelo (${model(family, complexity, format)}) a ${format.integer(n)} ${own ? 'puntos de tus datos' : 'puntos simulados'}: un ajuste, muchos ajustes, las partes del error de test y el error en todas las complejidades.`,
  sentence: ({ family, complexity, n, train, test, bias2, variance, noise, exact, moved, decimals }, format) => {
    const byHand = moved > 0 ? ` (${format.integer(moved)} ${moved === 1 ? 'movido' : 'movidos'} a mano)` : '';
    const first = `Con ${format.integer(n)} puntos${byHand}, ${model(family, complexity, format)} tiene un error de entrenamiento de ${error(train, decimals, format)} y, en una muestra nueva, un error de test de ${error(test, decimals, format)}.`;
    if (bias2 === null || variance === null) return first;
    const total = error(bias2 + variance + noise, decimals, format);
    const parts = `sesgo² ${bias2 < 0 ? 'casi 0' : error(bias2, decimals, format)}, varianza ${error(variance, decimals, format)} y ruido ${error(noise, decimals, format)}`;
    const larger =
      bias2 > 2 * variance
        ? 'La mayor parte de lo que tendría remedio es sesgo: el modelo es demasiado simple para esta verdad.'
        : variance > 2 * bias2
          ? 'La mayor parte de lo que tendría remedio es varianza: el modelo escucha el ruido.'
          : 'Sesgo y varianza son del mismo orden: este modelo no puede hacerlo mucho mejor.';
    return `${first} En el conjunto de todas las muestras${moved > 0 ? ', tal como salieron,' : ''} el error de test esperado es ${total}, valor ${exact ? 'exacto' : 'estimado'}: ${parts}. ${larger}`;
  },

  tableCaption: 'Las partes del error de test esperado, de simple a complejo',
  tableCaptionOwn: 'Errores y varianza por bootstrap, de simple a complejo',
  columnTest: 'error de test esperado',
  columnStandardError: 'error estándar de la diferencia',
  columnExactBias2: 'sesgo² (exacto)',
  columnExactVariance: 'varianza (exacta)',
  columnTrain: 'error de entrenamiento de esta muestra',

  notYet: 'Todavía se está calculando.',
  notKnown: 'Exige la verdad, y la de tus propios datos no nos la dijo nadie.',
  notLinear: 'No hay fórmula cerrada: el ajuste no es lineal en y.',
  noTestSample: 'Cada remuestra contiene todas las filas: ninguna quedó fuera.',
  tooLarge: 'Los números son demasiado grandes para elevarlos al cuadrado.',
  noPoint: 'No se apunta a ninguna x.',
};
