/** Weight of a drawn symbol's strokes, px. */
const SYMBOL_STROKE = 1.4;

/** Below this height, px, strokes get thinner with the symbol: it would fill up with ink. */
const SMALL_SYMBOL = 28;

/** Weight of the strokes of a symbol drawn at this height (px), on the symbol's own grid of 24. */
export const symbolStroke = (size: number): number => (SYMBOL_STROKE * 24) / Math.max(SMALL_SYMBOL, size);
