// Registers every element of the kit: one import for a page that wants them all.
export {};
