// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isDarkPage, luminance } from '@/lib/portal/highlight/ground';

describe('luminance', () => {
  it('weighs the channels, and knows nothing of what is see-through', () => {
    expect(luminance('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(luminance('rgb(0, 0, 0)')).toBe(0);
    expect(luminance('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(luminance('color(display-p3 1 1 1)')).toBeUndefined();
  });
});

describe('isDarkPage', () => {
  it('goes by what the page paints', () => {
    document.body.style.backgroundColor = 'rgb(16, 20, 24)';
    expect(isDarkPage(document)).toBe(true);
    document.body.style.backgroundColor = 'rgb(250, 250, 250)';
    expect(isDarkPage(document)).toBe(false);
  });
});
