import type { FrameWords } from '../en.js';
import type { Translation } from '../message.js';

export const words: Translation<FrameWords> = {
  stepOf: ({ index, count, name }, format) => `Passo ${format.integer(index)} de ${format.integer(count)} · ${name}`,
  back: 'Voltar',
  next: 'Avançar',
  play: 'Reproduzir',
  pause: 'Pausar',
  reset: 'Reiniciar',
  undo: 'Desfazer',
  settings: 'Configurações',
  place: 'Lugar na história',
  speed: 'Velocidade',
  times: ({ speed }, format) => `${format.significant(speed)}×`,
  marks: 'Marcas da imagem',
  table: 'Os números',
  export: 'Salvar esta imagem',
  code: 'Mostrar o código',
  share: 'Compartilhar esta vista',
  data: 'Usar seus próprios dados',
  retry: 'Tentar de novo',
  loading: ({ source }) => `Carregando ${source}`,
  notTaken: ({ source }) => `${source} não foi aceito tal como está. A última imagem válida permanece.`,
};
