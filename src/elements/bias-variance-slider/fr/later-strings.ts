import type { Translation } from '../../../locales/message.js';
import type { LaterStory } from '../later-strings.js';

export const words: Translation<LaterStory> = {
  underfit: {
    name: 'sous-apprentissage',
    title: 'Trop simple pour écouter',
    text: 'Cette [courbe](model) est trop raide pour suivre les points ; elle manque donc la [vérité](truth) de beaucoup, et toujours aux mêmes endroits. Regardez les écarts entre les deux lignes. C’est le sous-apprentissage.',
    ownText:
      'Cette [courbe](model) est trop raide pour suivre les [points](train). Des suites entières restent d’un seul côté. Voilà à quoi ressemble le sous-apprentissage vu de l’intérieur.',
  },
  overfit: {
    name: 'surapprentissage',
    title: 'Un excès de zèle',
    text: 'Maintenant, la [courbe](model) se plie à ce que dit chaque [point](train) (tirez-en un, elle obéit) et s’égare entre eux, loin de la [vérité](truth). C’est le surapprentissage. De l’intérieur, on dirait de la conscience professionnelle.',
    ownText:
      'Maintenant, la [courbe](model) se plie à ce que dit chaque [point](train) : tirez-en un, elle obéit. C’est le surapprentissage. De l’intérieur, on dirait de la conscience professionnelle.',
  },
  errors: {
    name: 'deux erreurs',
    title: 'Deux erreurs, dont une honnête',
    text: 'L’[erreur d’entraînement](train) se mesure sur des points déjà vus, l’[erreur de test](test) sur des points neufs, les losanges. Allez du simple au complexe : la première ne cesse de baisser, la seconde remonte.',
    ownText:
      'L’[erreur d’entraînement](train) se mesure sur des points déjà vus, l’[erreur out-of-bag](test) sur ceux qu’un rééchantillon a laissés de côté. Allez du simple au complexe : la première ne cesse de baisser, la seconde pas forcément.',
  },
  again: {
    name: 'un autre échantillon',
    title: 'Même vérité, autre hasard',
    text: 'Appuyez sur *Nouvel échantillon* : même [vérité](truth), mêmes x, nouveau bruit. Une [courbe](model) aussi complexe saute. Allez ensuite au bout simple et appuyez encore : elle bouge à peine.',
    ownText:
      'Appuyez sur *Nouveau rééchantillon* : vos lignes, tirées de nouveau avec remise. Dans la foule de l’autre panneau, une [courbe](model) s’avance. Au bout complexe, elles se contredisent ; au bout simple, à peine.',
  },
  many: {
    name: 'beaucoup d’échantillons',
    title: 'Une foule de courbes',
    text: 'Ce monde est inventé : nous pouvons donc en tirer autant d’échantillons que nous voulons. Chaque ligne fine est la [courbe](model) de l’un d’eux ; la ligne épaisse est leur moyenne. Regardez la foule, puis éclaircissez-la avec le curseur.',
    ownText:
      'Vous avez un seul échantillon ; nous en rééchantillonnons donc les lignes. Chaque ligne fine est la [courbe](model) d’un rééchantillon ; la ligne épaisse est leur moyenne. Tirez le curseur et voyez la foule serrer les rangs.',
  },
  variance: {
    name: 'variance',
    title: 'La dispersion, c’est la variance',
    text: 'Une vérité, un modèle : les [courbes](model) ne diffèrent que parce que leurs échantillons diffèrent. Leur dispersion autour de leur propre moyenne est la [variance](variance). Pointez la foule, là où elle est dense et là où elle ne l’est pas.',
  },
  bias: {
    name: 'biais',
    title: 'Unanimes, et dans l’erreur',
    text: 'Au bout simple, la foule se disperse à peine, et pourtant sa moyenne manque la [vérité](truth). Cet écart est le [biais](bias). Tirer plus d’échantillons ne le comble pas ; seul un autre modèle le peut. Pointez l’écart le plus large.',
    ownText:
      'Au bout simple, la foule se disperse à peine. Sa moyenne a-t-elle raison ? C’est une autre affaire : l’écart à la vérité est le [biais](bias), et pour vos données, personne ne nous a dit la vérité. L’unanimité n’est pas une preuve.',
  },
  parts: {
    name: 'les parts',
    title: 'Trois parts font une erreur',
    text: 'Le [biais](bias) au carré, la [variance](variance) et le [bruit](noise) s’additionnent et donnent l’erreur de test attendue. Rien n’est forcé : la dernière ligne, mesurée sur des données neuves, rejoint la somme à sa marge d’erreur près.',
    ownText:
      'L’erreur de test, c’est le [biais](bias) au carré plus la [variance](variance) plus le [bruit](noise). Le bootstrap montre la variance ; les deux autres demandent la vérité et restent inconnus. La somme des trois, elle, se voit sur les points laissés de côté.',
  },
  tradeoff: {
    name: 'le compromis',
    title: 'Le fond du U',
    text: 'Du simple au complexe, le [biais](bias) baisse et la [variance](variance) monte : quelque part, leur somme remonte. Faites glisser la poignée le long de la courbe jusqu’au point le plus bas. Le [bruit](noise) reste : aucun ajustement n’en vient à bout.',
    ownText:
      'Du simple au complexe, la [variance](variance) monte et l’[erreur d’entraînement](train) baisse. L’[erreur out-of-bag](test) remonte quelque part. Faites glisser la poignée le long de la courbe jusqu’au point le plus bas.',
  },
  explore: {
    name: 'à vous',
    title: 'À vous de déplacer le creux',
    text: 'Prenez d’autres modèles, vérités, bruits, tailles d’échantillon. Plus de points poussent le minimum vers le côté complexe ; plus de [bruit](noise) le ramène. Apportez ensuite vos propres données : vérité non fournie.',
    ownText:
      'Essayez les autres modèles sur vos données. S’ils ne se contredisent qu’un peu sur l’[erreur out-of-bag](test) la plus basse, c’est que les données aussi.',
  },
};
