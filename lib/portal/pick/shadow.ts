/** Joins the selectors of nested shadow roots: `my-app >>> #renew`. Apart from the schema, which content scripts do without. */
export const SHADOW = ' >>> ';
