import type { FrameWords } from '../en.js';
import type { Translation } from '../message.js';

export const words: Translation<FrameWords> = {
  stepOf: ({ index, count, name }, format) =>
    `第 ${format.integer(index)} 步，共 ${format.integer(count)} 步 · ${name}`,
  back: '上一步',
  next: '下一步',
  play: '播放',
  pause: '暂停',
  reset: '从头开始',
  undo: '撤销',
  settings: '设置',
  place: '讲解进度',
  speed: '速度',
  times: ({ speed }, format) => `${format.significant(speed)}×`,
  marks: '图中的标记',
  table: '数字一览',
  export: '保存图片',
  code: '显示代码',
  share: '分享这个画面',
  data: '试试自己的数据',
  retry: '再试一次',
  loading: ({ source }) => `正在加载：${source}`,
  notTaken: ({ source }) => `没能照原样采用“${source}”。画面保持上一次的正常状态。`,
};
