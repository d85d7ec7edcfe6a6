import type { Translation } from '../../../locales/message.js';
import { error, orDots } from '../figures.js';
import type { OwnStrings } from '../own-strings.js';
import { model } from './strings.js';

export const words: Translation<OwnStrings> = {
  firstOwnText:
    'Seus [pontos](train) vieram sem a sua verdade, como é costume dos dados. O [ajuste](model) tenta adivinhá-la só com os pontos. Arraste o controle, ou qualquer ponto, e veja como ele adivinha de novo.',
  sentenceOwn: ({ family, complexity, n, train, variance, outOfBag, resamples, failed, decimals }, format) => {
    const first = `Com seus ${format.integer(n)} pontos, ${model(family, complexity, format)} tem um erro de treino de ${error(train, decimals, format)}.`;
    const second =
      variance === null
        ? ''
        : ` Em ${format.integer(resamples - failed)} reamostras, a variância é ${error(variance, decimals, format)} e o erro nos pontos deixados de fora, ${orDots(outOfBag, decimals, format)}.`;
    const lost =
      failed === 0
        ? ''
        : failed === 1
          ? ' Uma reamostra tinha x diferentes de menos para ser ajustada.'
          : ` ${format.integer(failed)} reamostras tinham x diferentes de menos para serem ajustadas.`;
    return `${first}${second}${lost} O viés é desconhecido: ele exige a verdade, e a dos seus dados ninguém nos contou.`;
  },
};
