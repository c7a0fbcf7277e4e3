// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { scanAutoRenewal } from '@/lib/portal/find-auto-renewal';
import { redactedReport } from '@/lib/portal/report';

it('tells reasons and structure of a find and nothing that the page says', async () => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<h1>Sok Dara 012345678</h1><p>sok@example.com</p><acme-card><label title="Sok">
    <input type="checkbox" id="dara-855" name="plan_7731" value="secret" checked data-user-dara="1"> Auto-renew Dara's plan</label></acme-card>`;
  const scan = await scanAutoRenewal(document);
  const report = redactedReport(document, scan, '1.2.3');
  expect(scan.result).toBe('found');
  expect(report).toContain('match 1: checkbox, on');
  expect(report).toContain('label-auto-renewal');
  expect(report).toContain('custom-element > label > input');
  expect(report).not.toMatch(/sok|dara|012|855|7731|secret|@|acme/i);
});

it('tells why nothing was found', async () => {
  document.body.innerHTML = `<p>${'Your plan renews automatically each month unless you tell us otherwise in writing before it ends, and so on. '}</p>`;
  const scan = await scanAutoRenewal(document);
  expect(scan).toMatchObject({ result: 'not-found', matches: [] });
  expect(redactedReport(document, scan, '1')).toContain('reasons: only-prose');
});

it('tells no name that a page has hidden where only words of HTML and ARIA are expected', async () => {
  document.documentElement.lang = 'dar';
  document.body.innerHTML = `<sokdara><svg><dara></dara></svg><div role="sokdara"><input type="checkbox" role="switch" aria-sokdara="1"
    aria-checked="true" aria-label="Auto-renew" data-dara-tel-012345678="1" type-dara="" sok="1" class="sok-012345678"></div></sokdara>
    <a role="sok" type="dara" href="https://dara.example/cancel?msisdn=012345678&email=sok@dara.example" aria-dara="">Cancel subscription</a>`;
  const scan = await scanAutoRenewal(document);
  expect(scan.matches.length).toBeGreaterThan(0);
  const report = redactedReport(document, scan, '1');
  expect(report).toContain('attributes: aria-checked aria-label class role type');
  expect(report).not.toMatch(/sok|dar|012|345|678|msisdn|example/i);
});
