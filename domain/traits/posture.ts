/** How a living thing holds itself. */
export type Posture = { readonly state: 'standing' } | { readonly state: 'sitting' };
