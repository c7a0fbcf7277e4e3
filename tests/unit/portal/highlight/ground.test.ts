// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { isDarkPage, lightness } from '@/lib/portal/highlight/ground';

describe('lightness', () => {
  it('weighs the channels, and knows nothing of what is see-through', () => {
    expect(lightness('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(lightness('rgb(0, 0, 0)')).toBe(0);
    expect(lightness('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(lightness('rgba(0, 0, 0, 0.9)')).toBe(0);
    expect(lightness('rgb(0 0 0 / 0.2)')).toBeUndefined();
    expect(lightness('')).toBeUndefined();
  });

  it('reads the notations of today', () => {
    expect(lightness('oklch(0.21 0.034 264.665)')).toBeCloseTo(0.21);
    expect(lightness('oklab(0.97 -0.01 1e-3)')).toBeCloseTo(0.97);
    expect(lightness('oklch(0.21 0.034 264.665 / 0.3)')).toBeUndefined();
    expect(lightness('lab(15 0 0)')).toBeCloseTo(0.15);
    expect(lightness('color(display-p3 1 1 1)')).toBeCloseTo(1);
    expect(lightness('color(srgb 0.1 0.1 0.1 / 0.8)')).toBeCloseTo(0.1);
    expect(lightness('color(xyz-d65 0.1 0.1 0.1)')).toBeUndefined();
  });
});

describe('isDarkPage', () => {
  beforeEach(() => {
    document.body.removeAttribute('style');
    document.body.replaceChildren();
  });

  it('goes by what the page paints', () => {
    document.body.style.backgroundColor = 'rgb(16, 20, 24)';
    expect(isDarkPage(document, [document.body])).toBe(true);
    document.body.style.backgroundColor = 'rgb(250, 250, 250)';
    expect(isDarkPage(document, [document.body])).toBe(false);
  });

  it("takes the body's colour for the ground under a page that doesn't fill the window", () => {
    document.body.style.backgroundColor = 'rgb(16, 20, 24)';
    expect(isDarkPage(document, [document.documentElement])).toBe(true);
  });

  it('goes by the box that holds the whole application, over a body of another colour', () => {
    document.body.style.backgroundColor = 'rgb(250, 250, 250)';
    const app = document.body.appendChild(document.createElement('div'));
    app.style.backgroundColor = 'rgb(16, 20, 24)';
    const main = app.appendChild(document.createElement('main'));
    expect(isDarkPage(document, [main, app, main])).toBe(true);
    expect(isDarkPage(document, [main, document.body, document.body])).toBe(false);
  });

  it('goes by its text where a picture is behind it', () => {
    document.body.style.color = 'rgb(240, 240, 240)';
    expect(isDarkPage(document, [])).toBe(true);
    document.body.style.color = 'rgb(20, 20, 20)';
    expect(isDarkPage(document, [])).toBe(false);
  });
});
