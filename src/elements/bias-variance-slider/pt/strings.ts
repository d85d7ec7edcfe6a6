import type { FamilyName } from '@explainer-elements/stats';
import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import { error, superscript, tick } from '../figures.js';
import type { Strings } from '../strings.js';

const families: Readonly<Record<FamilyName, string>> = {
  polynomial: 'polinômio',
  knn: 'vizinhos mais próximos',
  loess: 'LOESS',
  spline: 'spline natural',
  ridge: 'regressão ridge',
  tree: 'árvore de regressão',
};

const parameters: Readonly<Record<FamilyName, string>> = {
  polynomial: 'grau',
  knn: 'vizinhos k',
  loess: 'janela',
  spline: 'graus de liberdade',
  ridge: 'penalização λ',
  tree: 'profundidade',
};

/** “um polinômio de grau 9” */
export function model(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `um polinômio de grau ${format.integer(complexity)}`;
    case 'knn':
      return complexity === 1
        ? 'a média do vizinho mais próximo'
        : `a média dos ${format.integer(complexity)} vizinhos mais próximos`;
    case 'loess':
      return `LOESS com uma janela de ${format.significant(complexity, 3)}`;
    case 'spline':
      return `uma spline natural com ${format.integer(complexity)} graus de liberdade`;
    case 'ridge':
      return `a regressão ridge com λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `uma árvore de regressão de profundidade ${format.integer(complexity)}`;
  }
}

function setting(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `grau ${format.integer(complexity)}`;
    case 'knn':
      return `k = ${format.integer(complexity)}`;
    case 'loess':
      return `janela ${format.significant(complexity, 3)}`;
    case 'spline':
      return `gl ${format.integer(complexity)}`;
    case 'ridge':
      return `λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `profundidade ${format.integer(complexity)}`;
  }
}

export const words: Translation<Strings> = {
  firstName: 'uma amostra',
  firstTitle: 'Uma curva por trás do ruído',
  firstText:
    'A [verdade](truth) tracejada é o que buscamos; dela só vemos os [pontos](train): verdade mais acaso. O [ajuste](model) tenta adivinhá-la só com os pontos. Arraste o controle, ou qualquer ponto, e veja como ele adivinha de novo.',

  familyName: ({ family }) => families[family],
  parameter: ({ family }) => parameters[family],
  setting: ({ family, complexity }, format) => setting(family, complexity, format),
  inPower: ({ word, power }) => `${word}, 10${superscript(power)}`,
  simple: 'simples',
  complex: 'complexo',
  towardsSimple: '← simples',
  towardsComplex: 'complexo →',
  curveUnit: ({ hint, power }) => `${hint} · em 10${superscript(power)}`,

  oneTitle: 'Uma amostra, um ajuste',
  oneTitleOwn: 'Seus dados, um ajuste',
  manyTitle: ({ count }, format) => `${format.integer(count)} amostras, ${format.integer(count)} ajustes`,
  manyTitleOwn: ({ count }, format) => `${format.integer(count)} reamostras e ajustes`,
  manyHint: 'dispersão = variância · vão = viés',
  manyHintOwn: 'dispersão = variância · viés oculto',
  manyAsDrawn: 'tal como saíram, sem suas mudanças',
  manyWorking: ({ percent }) => `ajustando a multidão: ${percent}`,
  manyDrawn: ({ drawn, count }, format) => `${format.integer(drawn)} de ${format.integer(count)} ajustes desenhados`,
  manyFailed: ({ failed }, format) =>
    `${format.integer(failed)} ${failed === 1 ? 'reamostra' : 'reamostras'} com poucos x diferentes`,
  partsTitle: 'De onde vem o erro de teste',
  partsHint: ({ setting }) => `em ${setting}, arredondado`,
  curveTitle: ({ family }) => `Do simples ao complexo: ${parameters[family]}`,
  curveTitleShort: ({ family }) => `Erro por ${parameters[family]}`,
  curveHere: ({ setting, best }) => `você está em ${setting} · mínimo em ${best}`,
  curveHereShort: ({ setting, best }) => `${setting} · mínimo: ${best}`,
  curveBest: ({ best }) => `mínimo: ${best}`,
  curveWorking: ({ percent }) => `calculando a curva: ${percent}`,
  curveLeaves: ({ setting }) => `sai em ${setting}`,
  trainError: 'erro treino',
  testError: 'erro teste',
  outOfBag: 'erro out-of-bag',
  train: 'treino',
  test: 'teste',
  bag: 'out-of-bag',
  fit: 'ajuste',
  truth: 'verdade',
  mean: 'média',
  bias2: 'viés²',
  variance: 'variância',
  noise: 'ruído',
  unknown: 'desconhecido',
  sum: 'soma das partes',
  sumShort: 'soma',
  measured: 'erro de teste, medido',
  measuredShort: 'medido',
  simulated: 'dos ajustes',
  simulatedShort: 'simulado',
  exact: 'exato',
  bootstrap: 'bootstrap',
  aboutZero: 'quase 0',
  waiting: '…',
  gapShort: ({ gap, standardError, decimals }, format) =>
    `diferença ${error(gap, decimals + 1, format)} ± ${error(standardError, decimals + 1, format)}`,
  gap: ({ gap, standardError, decimals }, format) =>
    `diferença ${error(gap, decimals + 1, format)} ± ${error(standardError, decimals + 1, format)}: acaso`,
  ownUnknown: 'O viés exige a verdade, e a dos seus dados ninguém nos contou; nem o ruído.',
  atX: ({ x }) => `em x = ${x}`,
  pointAt: ({ x, y }, format) => `y = ${tick(y, format)} em x = ${x}`,
  labelled: ({ label, value }) => `${label} ${value}`,
  capped: ({ drawn, count }, format) => `${format.integer(drawn)} de ${format.integer(count)} pontos desenhados`,

  moved: ({ count }, format) => `${format.integer(count)} ${count === 1 ? 'movido' : 'movidos'} à mão`,

  pointHandle: ({ point, count }, format) => `ponto ${format.integer(point)} de ${format.integer(count)}`,
  complexityHandle: 'complexidade, do simples ao complexo',
  probeHandle: 'lugar do eixo x que você observa',
  complexity: 'complexidade',
  newSample: 'Nova amostra',
  newResample: 'Nova reamostra',
  family: 'modelo',
  settings: 'Verdade, ruído, amostras, pontos',
  settingsOwn: 'Reamostras, semente, pontos',
  working: 'Calculando',

  summary: ({ family, complexity, n, own }, format) =>
    `Quatro vistas ligadas do ajuste de um modelo (${model(family, complexity, format)}) a ${format.integer(n)} ${own ? 'pontos dos seus dados' : 'pontos simulados'}: um ajuste, muitos ajustes, as partes do erro de teste e o erro em todas as complexidades.`,
  sentence: ({ family, complexity, n, train, test, bias2, variance, noise, exact, moved, decimals }, format) => {
    const byHand = moved > 0 ? ` (${format.integer(moved)} ${moved === 1 ? 'movido' : 'movidos'} à mão)` : '';
    const first = `Com ${format.integer(n)} pontos${byHand}, ${model(family, complexity, format)} tem um erro de treino de ${error(train, decimals, format)} e, em uma amostra nova, um erro de teste de ${error(test, decimals, format)}.`;
    if (bias2 === null || variance === null) return first;
    const total = error(bias2 + variance + noise, decimals, format);
    const parts = `viés² ${bias2 < 0 ? 'quase 0' : error(bias2, decimals, format)}, variância ${error(variance, decimals, format)} e ruído ${error(noise, decimals, format)}`;
    const larger =
      bias2 > 2 * variance
        ? 'A maior parte do que teria remédio é viés: o modelo é simples demais para esta verdade.'
        : variance > 2 * bias2
          ? 'A maior parte do que teria remédio é variância: o modelo dá ouvidos ao ruído.'
          : 'Viés e variância são da mesma ordem: este modelo não consegue fazer muito melhor.';
    return `${first} No conjunto de todas as amostras${moved > 0 ? ', tal como saíram,' : ''} o erro de teste esperado é ${total}, valor ${exact ? 'exato' : 'estimado'}: ${parts}. ${larger}`;
  },

  tableCaption: 'As partes do erro de teste esperado, do simples ao complexo',
  tableCaptionOwn: 'Erros e variância por bootstrap, do simples ao complexo',
  columnTest: 'erro de teste esperado',
  columnStandardError: 'erro padrão da diferença',
  columnExactBias2: 'viés² (exato)',
  columnExactVariance: 'variância (exata)',
  columnTrain: 'erro de treino desta amostra',

  notYet: 'Ainda está sendo calculado.',
  notKnown: 'Exige a verdade, e a dos seus próprios dados ninguém nos contou.',
  notLinear: 'Não há fórmula fechada: o ajuste não é linear em y.',
  noTestSample: 'Cada reamostra contém todas as linhas: nenhuma ficou de fora.',
  tooLarge: 'Os números são grandes demais para elevar ao quadrado.',
  noPoint: 'Não se aponta para nenhum x.',
};
