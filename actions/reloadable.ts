/** What can be read anew from disk while people play. */
export const reloadable = ['reactions', 'prototypes', 'help', 'config'] as const;
export type Reloadable = (typeof reloadable)[number];
