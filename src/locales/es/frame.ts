import type { FrameWords } from '../en.js';
import type { Translation } from '../message.js';

export const words: Translation<FrameWords> = {
  stepOf: ({ index, count, name }, format) => `Paso ${format.integer(index)} de ${format.integer(count)} · ${name}`,
  back: 'Atrás',
  next: 'Siguiente',
  play: 'Reproducir',
  pause: 'Pausar',
  reset: 'Reiniciar',
  undo: 'Deshacer',
  settings: 'Configuración',
  place: 'Lugar en la historia',
  speed: 'Velocidad',
  times: ({ speed }, format) => `${format.significant(speed)}×`,
  marks: 'Marcas de la imagen',
  table: 'Los números',
  export: 'Guardar esta imagen',
  code: 'Mostrar el código',
  share: 'Compartir esta vista',
  data: 'Probar con tus datos',
  retry: 'Intentar de nuevo',
  loading: ({ source }) => `Cargando ${source}`,
  notTaken: ({ source }) => `${source} no se aceptó tal cual. Se mantiene la última imagen válida.`,
};
