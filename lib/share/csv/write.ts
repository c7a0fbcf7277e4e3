import Papa from 'papaparse';
import { formatNumber } from '@/lib/carriers/numbers';
import { amountText } from '@/lib/i18n/money';
import type { Sim } from '@/lib/sims/schema';
import { shield } from './cells';
import { COLUMN_NAMES, type ColumnName } from './columns';

function cellsOf(sim: Sim): Record<ColumnName, string | number | undefined> {
  const { plan, balance } = sim;
  return {
    label: sim.label,
    group: sim.group,
    carrier: sim.carrier,
    // With blanks, as people write it: a spreadsheet takes 0961234567 for a sum and drops the 0.
    number: sim.number && formatNumber(sim.number),
    plan: plan?.name,
    price: plan?.price && amountText(plan.price),
    currency: plan?.price?.currency,
    valid_for: plan?.validity?.count,
    valid_unit: plan?.validity?.unit,
    plan_ends: sim.planEnds?.on,
    plan_ends_at: sim.planEnds?.at,
    number_ends: sim.numberEnds?.on,
    auto_renewal: sim.autoRenewal.state,
    balance: balance && amountText(balance.amount),
    balance_currency: balance?.amount.currency,
    note: sim.note,
    id: sim.id,
  };
}

/** The SIMs as a table (RFC 4180, UTF-8 with its mark: Excel reads Khmer and Chinese by it). No cell can run as a formula. */
export function toCsv(sims: readonly Sim[]): string {
  const rows = sims.map((sim) => {
    const cells = cellsOf(sim);
    return COLUMN_NAMES.map((name) => shield(String(cells[name] ?? '')));
  });
  return `\uFEFF${Papa.unparse({ fields: COLUMN_NAMES, data: rows }, { newline: '\r\n' })}\r\n`;
}
