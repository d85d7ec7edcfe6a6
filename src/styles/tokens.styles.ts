import { css } from 'lit';

/**
 * Colours by role, in both schemes; each can be overridden by its public `--explainer-*` property.
 * Ink is the host's text colour, the ground the page's.
 */
export const tokens = css`
  :host {
    --_ink: var(--explainer-ink, currentColor);
    --_ground: var(--explainer-ground, Canvas);
    --_muted: var(--explainer-muted, light-dark(#5c6370, #a3aab5));
    --_grid: var(--explainer-grid, light-dark(#8a919c, #6e7681));
    --_accent: var(--explainer-accent, light-dark(#7a2bb5, #dda6ff));
    --_focus: var(--explainer-focus, light-dark(#1f66b0, #86b8f5));
    --_treatment: var(--explainer-treatment, light-dark(#c2412f, #ff9182));
    --_control: var(--explainer-control, light-dark(#00708a, #4fc3da));
    --_positive: var(--explainer-positive, light-dark(#b8500a, #ffae66));
    --_negative: var(--explainer-negative, light-dark(#1f66b0, #86b8f5));
    --_train: var(--explainer-train, light-dark(#1f66b0, #86b8f5));
    --_validation: var(--explainer-validation, light-dark(#2e3338, #edeff2));
    --_test: var(--explainer-test, light-dark(#b8500a, #ffae66));
    --_model: var(--explainer-model, light-dark(#7a2bb5, #dda6ff));
    --_truth: var(--explainer-truth, light-dark(#2e3338, #edeff2));
    --_bias: var(--explainer-bias, light-dark(#0d3276, #4488ff));
    --_variance: var(--explainer-variance, light-dark(#c46a00, #ffd08a));
    --_variance-text: var(--explainer-variance, light-dark(#a65900, #ffd08a));
    --_noise: var(--explainer-noise, light-dark(#8a8f98, #8a919c));
    --_noise-text: var(--explainer-noise, light-dark(#5c6370, #a3aab5));
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_ground: Canvas;
      --_muted: CanvasText;
      --_grid: GrayText;
      --_accent: Highlight;
      --_focus: Highlight;
      --_treatment: CanvasText;
      --_control: CanvasText;
      --_positive: CanvasText;
      --_negative: CanvasText;
      --_train: CanvasText;
      --_validation: CanvasText;
      --_test: CanvasText;
      --_model: Highlight;
      --_truth: CanvasText;
      --_bias: CanvasText;
      --_variance: CanvasText;
      --_variance-text: CanvasText;
      --_noise: GrayText;
      --_noise-text: CanvasText;
    }
  }
`;
