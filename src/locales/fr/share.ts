import type { ShareWords } from '../en-share.js';
import type { Translation } from '../message.js';

export const words: Translation<ShareWords> = {
  about: 'Exactement cette vue, avec tous les choix faits, pour une autre page ou quelqu’un d’autre.',
  base: 'Adresse du dossier d’où vient le kit',
  html: 'HTML, pour une page à vous',
  iframe: 'Un cadre, pour les pages qui n’acceptent pas de scripts',
  link: 'Un lien vers cette page, qui ouvre cette vue',
  copy: 'Copier',
  copyName: ({ what }) => `Copier : ${what}`,
  copied: ({ what }) => `Copié : ${what}.`,
  selected: 'La copie n’est pas permise ici. Le texte est sélectionné : appuyez sur Ctrl+C, ou ⌘C sur un Mac.',
  noLink: 'Cette page ne lit aucune vue dans son adresse : il n’y a donc pas de lien vers celle-ci.',
  noData: 'Vos données sont trop volumineuses pour un lien ; il ouvre cette vue avec les données de la page.',
  sourceData: ({ src }) => `Les données ne sont pas incluses ; elles viennent de ${src}.`,
};
