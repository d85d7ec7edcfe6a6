import type { FrameWords } from '../en.js';
import type { Translation } from '../message.js';

export const words: Translation<FrameWords> = {
  stepOf: ({ index, count, name }, format) => `Étape ${format.integer(index)} sur ${format.integer(count)} · ${name}`,
  back: 'Précédent',
  next: 'Suivant',
  play: 'Lecture',
  pause: 'Pause',
  reset: 'Revenir au début',
  undo: 'Annuler',
  settings: 'Réglages',
  place: 'Position dans l’histoire',
  speed: 'Vitesse',
  times: ({ speed }, format) => `${format.significant(speed)}×`,
  marks: 'Marques de l’image',
  table: 'Les nombres',
  export: 'Enregistrer l’image',
  code: 'Voir le code',
  share: 'Partager cette vue',
  data: 'Essayer vos données',
  retry: 'Réessayer',
  loading: ({ source }) => `Chargement en cours : ${source}`,
  notTaken: ({ source }) => `${source} n’a pas été repris tel quel. La dernière image valable reste.`,
};
