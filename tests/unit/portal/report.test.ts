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
