import type { Translation } from '../../../locales/message.js';
import type { LaterStory } from '../later-strings.js';

export const words: Translation<LaterStory> = {
  underfit: {
    name: 'subajuste',
    title: 'Simples demais para escutar',
    text: 'Este [ajuste](model) é rígido demais para seguir os pontos: passa longe da [verdade](truth), e sempre nos mesmos lugares. Olhe os vãos entre as duas linhas. Isso é o subajuste.',
    ownText:
      'Este [ajuste](model) é rígido demais para seguir os [pontos](train). Trechos inteiros deles ficam de um lado só. É assim que o subajuste parece visto de dentro.',
  },
  overfit: {
    name: 'sobreajuste',
    title: 'Ansioso demais para agradar',
    text: 'Agora o [ajuste](model) se curva ao que cada [ponto](train) disser (arraste um: ele obedece) e, entre um e outro, se afasta da [verdade](truth). Isso é o sobreajuste. Visto de dentro, parece dedicação.',
    ownText:
      'Agora o [ajuste](model) se curva ao que cada [ponto](train) disser: arraste um e ele obedece. Isso é o sobreajuste. Visto de dentro, parece dedicação.',
  },
  errors: {
    name: 'dois erros',
    title: 'Dois erros, um deles honesto',
    text: 'O [erro de treino](train) é medido em pontos que o ajuste já viu; o [erro de teste](test), em pontos novos, os losangos. Arraste do simples ao complexo: o primeiro não para de cair, o segundo dá a volta.',
    ownText:
      'O [erro de treino](train) é medido em pontos que o ajuste já viu; o [erro out-of-bag](test), nos que uma reamostra deixou de fora. Arraste do simples ao complexo: o primeiro não para de cair, o segundo não é obrigado a isso.',
  },
  again: {
    name: 'outra amostra',
    title: 'A mesma verdade, outra sorte',
    text: 'Pressione *Nova amostra*: a mesma [verdade](truth), os mesmos x, outro ruído. Um [ajuste](model) tão complexo dá saltos. Depois arraste até o extremo simples e pressione de novo: ele mal se mexe.',
    ownText:
      'Pressione *Nova reamostra*: suas linhas, sorteadas de novo com reposição. Na multidão do outro painel, um [ajuste](model) dá um passo à frente. No extremo complexo eles discordam; no simples, quase nada.',
  },
  many: {
    name: 'muitas amostras',
    title: 'Uma multidão de ajustes',
    text: 'Este mundo fomos nós que inventamos, então podemos tirar dele quantas amostras quisermos. Cada linha fina é o [ajuste](model) a uma delas; a grossa é a média. Olhe a multidão e afine-a com o controle.',
    ownText:
      'Você tem uma só amostra, então reamostramos as linhas dela. Cada linha fina é o [ajuste](model) a uma reamostra; a grossa é a média. Arraste o controle e veja a multidão cerrar fileiras.',
  },
  variance: {
    name: 'variância',
    title: 'A dispersão é a variância',
    text: 'Uma verdade, um modelo: os [ajustes](model) só diferem porque as amostras diferem. O quanto se dispersam em torno da própria média é a [variância](variance). Aponte para a multidão onde ela é larga e onde é estreita.',
  },
  bias: {
    name: 'viés',
    title: 'De acordo, e errados juntos',
    text: 'No extremo simples a multidão mal se dispersa, e mesmo assim sua média não acerta a [verdade](truth). Esse vão é o [viés](bias). Tirar mais amostras não o fecha; só outro modelo fecha. Aponte para o vão mais largo.',
    ownText:
      'No extremo simples a multidão mal se dispersa. Se a média acerta é outra história: o vão até a verdade é o [viés](bias), e a verdade dos seus dados ninguém nos contou. Concordância não é evidência.',
  },
  parts: {
    name: 'as partes',
    title: 'Três partes formam um erro',
    text: '[Viés](bias) ao quadrado, [variância](variance) e [ruído](noise) somam o erro de teste esperado. Nada foi forçado: a última linha foi medida em dados novos e bate com a soma dentro da sua margem de erro.',
    ownText:
      'O erro de teste é [viés](bias) ao quadrado mais [variância](variance) mais [ruído](noise). O bootstrap mostra a variância; o resto exige a verdade e fica oculto. A soma, porém, aparece nos pontos deixados de fora.',
  },
  tradeoff: {
    name: 'o compromisso',
    title: 'O fundo do U',
    text: 'Do simples ao complexo o [viés](bias) cai e a [variância](variance) sobe; em algum lugar a soma dá a volta. Arraste a alça pela curva até o ponto mais baixo. O [ruído](noise) fica: esse, ajuste nenhum elimina.',
    ownText:
      'Do simples ao complexo a [variância](variance) sobe e o [erro de treino](train) cai. O [erro out-of-bag](test) dá a volta em algum lugar. Arraste a alça pela curva até o ponto mais baixo.',
  },
  explore: {
    name: 'sua vez',
    title: 'Agora mova o vale',
    text: 'Experimente outros modelos, verdades, ruídos e tamanhos. Mais pontos levam o mínimo para o lado complexo; mais [ruído](noise) o traz de volta. Depois traga seus próprios dados: a verdade não está incluída.',
    ownText:
      'Experimente os outros modelos nos seus dados. Se eles discordam só um pouco sobre o menor [erro out-of-bag](test), os dados também.',
  },
};
