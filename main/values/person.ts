/** How a person's mark is coloured; the page knows how each looks in light and in dark. */
export const personColours = ['teal', 'blue', 'violet', 'rose', 'amber', 'green'] as const;

export type PersonColour = (typeof personColours)[number];

/** The first person's folder is called `own`; those that are added have one by a random UUID. */
export const personIdPattern = /^(own|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
