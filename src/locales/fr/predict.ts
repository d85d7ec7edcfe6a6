import type { PredictWords } from '../en-predict.js';
import type { Translation } from '../message.js';

interface Judged {
  readonly said: string;
  readonly truth: string;
}

const judged = (verdict: string, { said, truth }: Judged): string =>
  `${verdict} : vous avez dit ${said}, c’est ${truth}.`;
const judgedLine = (verdict: string, { place, said, truth }: Judged & { readonly place: string }): string =>
  `${verdict} ; le plus grand écart : ${place}, où vous avez tracé ${said} au lieu de ${truth}.`;

export const words: Translation<PredictWords> = {
  place: ({ index, count }) => `Question ${String(index)} sur ${String(count)}`,
  name: 'votre prédiction',
  commit: 'Valider ma réponse',
  clear: 'Effacer',
  next: 'Question suivante',
  toSummary: 'Alors, mon bilan ?',
  askAgain: 'Recommencer avec d’autres données',
  askSameAgain: 'Recommencer',
  yours: 'votre réponse',
  truth: 'la vérité',
  dragHint: 'tirez-moi',
  drawHint: 'dessinez ici',
  byHand: 'Faites glisser le repère dans l’image, ou servez-vous du curseur ou du champ.',
  byField: 'Servez-vous du curseur ou du champ.',
  byDrawing:
    'Dessinez dans l’image. Au clavier : gauche et droite choisissent un endroit de la ligne, haut et bas le déplacent, avec Maj par plus grands pas.',
  covered: 'après votre réponse',
  noAnswer: 'aucune pour l’instant',
  field: 'votre réponse, au clavier',
  markerHandle: 'votre réponse',
  lineHandle: ({ place }) => `votre ligne, ${place}`,
  computing: 'Votre réponse est enregistrée. La vérité est encore en cours de calcul.',
  saidAndTrue: ({ said, truth }) => `Vous avez dit ${said} ; c’est ${truth}.`,
  rightNumber: (values) => judged('Bien vu', values),
  littleHigh: (values) => judged('Un peu trop haut', values),
  littleLow: (values) => judged('Un peu trop bas', values),
  muchHigh: (values) => judged('Beaucoup trop haut', values),
  muchLow: (values) => judged('Beaucoup trop bas', values),
  littleRight: (values) => judged('Un peu trop à droite', values),
  littleLeft: (values) => judged('Un peu trop à gauche', values),
  muchRight: (values) => judged('Beaucoup trop à droite', values),
  muchLeft: (values) => judged('Beaucoup trop à gauche', values),
  rightLine: 'Bien dessiné : votre ligne est partout proche de la vérité.',
  lineLittleHigh: (values) => judgedLine('Un peu trop haut dans l’ensemble', values),
  lineLittleLow: (values) => judgedLine('Un peu trop bas dans l’ensemble', values),
  lineLittleMixed: (values) => judgedLine('Près de la vérité', values),
  lineMuchHigh: (values) => judgedLine('Beaucoup trop haut dans l’ensemble', values),
  lineMuchLow: (values) => judgedLine('Beaucoup trop bas dans l’ensemble', values),
  lineMuchMixed: (values) => judgedLine('Une autre forme que la vérité', values),
  rightChoice: ({ truth }) => `Juste : ${truth}.`,
  wrongChoice: ({ said, truth }) => `Eh non. Votre réponse : ${said}. La vérité : ${truth}.`,
  score: ({ score }) => `Score ${score}`,
  scoreSoFar: ({ score, mean, count }) => `Score ${score} ; ${mean} en moyenne sur ${count} réponses`,
  summaryTitle: 'Vos prédictions',
  summary: ({ mean }) => `${mean} en moyenne. Maintenant, tout est ouvert : changez ce que vous voulez.`,
  columnQuestion: 'question',
  columnScore: 'score',
  noQuestions: 'Aucune des questions ne peut se poser pour ces données ; tout est donc ouvert.',
  waitsForAnswer: 'Les nombres viennent après votre réponse.',
  codeWaits: 'Le programme affiche la réponse ; il vient donc après la vôtre.',
};
