// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRecipe, importRecipe, MAX_RECIPE_LENGTH, type Recipe } from '@/lib/portal/pick/recipe';

const recipe: Recipe = {
  bantorRecipe: 1,
  origin: 'https://self.example.com',
  carrier: 'smart',
  targets: [{ selector: 'x-app >>> [name="renew"]', name: 'auto-renew', role: 'switch', kind: 'switch' }],
};
const changed = (change: object) => importRecipe(JSON.stringify({ ...recipe, ...change }));
const withTarget = (change: object) => changed({ targets: [{ ...recipe.targets[0], ...change }] });

describe('a carrier recipe', () => {
  it('comes back from its own file', () =>
    expect(importRecipe(exportRecipe(recipe))).toEqual({ ok: true, recipe }));

  it.each([
    ['not-json', importRecipe('{')],
    ['not-a-recipe', importRecipe('[]')],
    ['not-a-recipe', importRecipe('null')],
    ['newer-version', changed({ bantorRecipe: 2 })],
    ['bad-field', changed({ bantorRecipe: 0 })],
    ['bad-origin', changed({ origin: 'http://self.example.com' })],
    ['bad-origin', changed({ origin: 'https://self.example.com/path' })],
    ['bad-origin', changed({ origin: 'javascript:alert(1)' })],
    ['bad-selector', withTarget({ selector: 'div[' })],
    ['bad-selector', withTarget({ selector: 'a >>> ' })],
    ['bad-selector', withTarget({ selector: 'div:has(div:has(div))' })],
    ['bad-field', importRecipe(JSON.stringify(recipe).replace('{', '{"__proto__":{"x":1},'))],
    ['bad-field', withTarget({ kind: 'script' })],
    ['bad-field', withTarget({ onclick: 'x' })],
    ['bad-field', changed({ script: 'x' })],
    ['bad-field', changed({ targets: [] })],
    ['too-large', importRecipe(' '.repeat(MAX_RECIPE_LENGTH + 1))],
  ])('is refused: %s', (error, result) => expect(result).toMatchObject({ ok: false, error }));

  it('says where the first fault is', () =>
    expect(withTarget({ kind: 'script' })).toMatchObject({ path: 'targets.0.kind' }));

  it('never throws on any text or data', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => importRecipe(text).ok === false));
  });
});
