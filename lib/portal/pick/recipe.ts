import * as v from 'valibot';
import { targetSchema } from './target';

/**
 * A carrier recipe: the controls that one user pointed at on a site, as a file that another can take over. Data only:
 * it is shown before it is taken, and no part of it is ever run or asked for over the network.
 */
export const RECIPE_VERSION = 1;
/** Characters of a file: a recipe of 20 targets stays far below. */
export const MAX_RECIPE_LENGTH = 64_000;

const origin = v.pipe(
  v.string(),
  v.maxLength(260),
  v.check(
    (text) => URL.canParse(text) && new URL(text).origin === text && new URL(text).protocol === 'https:',
    'origin',
  ),
);

export const recipeSchema = v.strictObject({
  bantorRecipe: v.literal(RECIPE_VERSION),
  /** `https://host`, nothing behind it. */
  origin,
  /** Id of the carrier, or the name that the user gave it. */
  carrier: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  targets: v.pipe(v.array(targetSchema), v.minLength(1), v.maxLength(20)),
});
export type Recipe = v.InferOutput<typeof recipeSchema>;

/** Why a text is no recipe; the UI has words for each. */
export type RecipeError =
  | 'too-large'
  | 'not-json'
  | 'not-a-recipe'
  | 'newer-version'
  | 'bad-origin'
  | 'bad-selector'
  | 'bad-field';

export type RecipeResult = { ok: true; recipe: Recipe } | { ok: false; error: RecipeError; path: string };

const fail = (error: RecipeError, path = ''): RecipeResult => ({ ok: false, error, path });

function errorOf(issue: v.InferIssue<typeof recipeSchema>): RecipeError {
  if (issue.message === 'origin') return 'bad-origin';
  return issue.message === 'selector' ? 'bad-selector' : 'bad-field';
}

/** Reads a recipe out of a file's text. Anything beyond the schema is refused, with the path of the first fault. */
export function importRecipe(text: string): RecipeResult {
  if (text.length > MAX_RECIPE_LENGTH) return fail('too-large');
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail('not-json');
  }
  const version =
    typeof data === 'object' && data !== null && 'bantorRecipe' in data ? data.bantorRecipe : undefined;
  if (typeof version !== 'number') return fail('not-a-recipe');
  if (version > RECIPE_VERSION) return fail('newer-version');
  const read = v.safeParse(recipeSchema, data, { abortEarly: true });
  if (read.success) return { ok: true, recipe: read.output };
  return fail(errorOf(read.issues[0]), v.getDotPath(read.issues[0]) ?? '');
}

/** The recipe as the text of a file, readable and ending in a line break. */
export const exportRecipe = (recipe: Recipe): string =>
  `${JSON.stringify(v.parse(recipeSchema, recipe), null, 2)}\n`;
