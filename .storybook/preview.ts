import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Colour scheme',
    toolbar: {
      icon: 'contrast',
      items: [
        { value: 'system', title: 'As the system' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
      dynamicTitle: true,
    },
  },
  direction: {
    description: 'Writing direction',
    toolbar: {
      icon: 'transfer',
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
      dynamicTitle: true,
    },
  },
  motion: {
    description: 'Motion',
    toolbar: {
      icon: 'play',
      items: [
        { value: 'system', title: 'As the system' },
        { value: 'reduce', title: 'Reduced' },
      ],
      dynamicTitle: true,
    },
  },
};

/** The page asks for reduced motion as the system would: explainers listen to the media query, so it is the query that answers. */
const systemMatchMedia = window.matchMedia.bind(window);

function answerMotion(reduce: boolean): void {
  window.matchMedia = (query) =>
    reduce && query.includes('prefers-reduced-motion') ? systemMatchMedia('all') : systemMatchMedia(query);
}

const surroundings: Decorator = (story, { globals }) => {
  const { theme, direction, motion } = globals as Record<'theme' | 'direction' | 'motion', string>;
  const page = document.documentElement;
  page.style.colorScheme = theme === 'system' ? 'light dark' : theme;
  page.style.background = 'Canvas';
  page.style.color = 'CanvasText';
  page.dir = direction;
  page.lang = 'en';
  answerMotion(motion === 'reduce');
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { theme: 'system', direction: 'ltr', motion: 'system' },
  decorators: [surroundings],
  parameters: {
    // The story test runs axe itself, in both schemes; the panel shows the same rules to whoever reads.
    a11y: {
      test: 'error',
      options: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] } },
    },
    controls: { expanded: true },
    backgrounds: { disabled: true },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Install',
            'Embedding',
            'Own data',
            'Theming',
            'Events',
            'Results and state',
            'Accessibility',
            'Authoring a new explainer',
          ],
          'Explainers',
        ],
      },
    },
  },
};

export default preview;
