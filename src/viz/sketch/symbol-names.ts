/** Each drawing is done by hand so many times, so that two that stand side by side are not the same. */
export const HANDS = 3;

/** The name of a drawing as done by one of the hands. */
export const symbolByHand = (name: string, hand: number): string => `${name}-by-hand-${String(hand % HANDS)}`;
