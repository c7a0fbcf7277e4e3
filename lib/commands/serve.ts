import { carrierById, carrierOfHost } from '@/lib/carriers/registry';
import { formatText } from '@/lib/i18n/text';
import { onMessage, type ProtocolMap } from '@/lib/messages';
import { fail } from '@/lib/result';
import { decodeSnapshot, recordsOf } from '@/lib/storage/snapshot';
import { mayUse } from './access';
import { bulkCommands } from './bulk';
import { carrierAt, pageContext } from './context';
import { keepFacts, undoFacts } from './facts';
import { bringPart, type RunFile } from './parts';
import { portalCommands } from './portals';
import { settingsCommands } from './settings';
import { type CommandPorts, simCommands } from './sims';
import { saveTarget, targetFor } from './targets';
import { trackPlan } from './track';

export interface ServePorts extends CommandPorts {
  readAll(): Promise<Record<string, unknown>>;
  hasPermission(pattern: string): Promise<boolean>;
  runFile: RunFile;
  languages(): readonly string[];
  extensionUrl: string;
  /** Called after each successful command that wrote; must not throw. What it promises is waited for before the answer. */
  afterWrite(command: string): void | Promise<void>;
}

/**
 * Answers every command of `lib/messages.ts` that writes. Registers its listeners at once: call it without awaiting first. Returns
 * the commands, for what the background does by itself.
 */
export function serveCommands(ports: ServePorts) {
  const commands = {
    ...simCommands(ports),
    ...bulkCommands(ports),
    ...settingsCommands(ports),
    ...portalCommands(ports),
    'target.keep': ({ origin, target }: Parameters<ProtocolMap['target.keep']>[0]) =>
      saveTarget(ports.writer, origin, target),
  };

  for (const [name, run] of Object.entries(commands)) {
    onMessage(name as keyof ProtocolMap, async ({ data, sender }) => {
      if (!mayUse(sender.url, ports.extensionUrl)) return fail('not-allowed') as never;
      const result = await (run as (data: unknown) => Promise<{ ok: boolean }>)(data);
      if (result.ok) await ports.afterWrite(name);
      return result as never;
    });
  }

  onMessage('context.get', async ({ sender }) => {
    const lookups = {
      host: (host: string) => carrierOfHost(host)?.id,
      facts: (id: string, language: Parameters<typeof formatText>[1]) => {
        const carrier = carrierById(id);
        return (
          carrier && {
            id,
            name: formatText(carrier.name, language),
            help: carrier.helpNumber,
            balance: carrier.balanceCode,
          }
        );
      },
    };
    const items = await ports.readAll();
    const context = pageContext(decodeSnapshot(items), sender.url, lookups, ports.languages());
    return { ...context, target: targetFor(items, sender.url) };
  });

  /** The carrier of the page that sent a message; the helper there writes for no other. */
  const carrierOf = async (url: string | undefined) => {
    const own = decodeSnapshot(recordsOf('portal', await ports.readAll()));
    return carrierAt(own, url, (host) => carrierOfHost(host)?.id);
  };
  const told = <T extends { ok: boolean }>(command: string, result: T): T => {
    if (result.ok) ports.afterWrite(command);
    return result;
  };
  onMessage('plan.track', async ({ data, sender }) => {
    const carrier = await carrierOf(sender.url);
    const result = await trackPlan(ports.writer, carrier, data.plan, ports.newId, ports.now());
    return told('plan.track', result);
  });
  onMessage('facts.keep', async ({ data, sender }) => {
    const keeping = { carrier: await carrierOf(sender.url), newId: ports.newId, now: ports.now() };
    return told('facts.keep', await keepFacts(ports.writer, data, keeping));
  });
  onMessage('facts.undo', async ({ data, sender }) =>
    told('facts.undo', await undoFacts(ports.writer, data, await carrierOf(sender.url))),
  );

  onMessage('target.save', ({ data, sender }) => saveTarget(ports.writer, sender.url, data.target));

  onMessage('page.part', ({ data, sender }) => bringPart(data.name, sender, ports.runFile));

  return commands;
}
