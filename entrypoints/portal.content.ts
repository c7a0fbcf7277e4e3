import { askForPart } from '@/lib/portal/parts/bring';
import { startHelper } from '@/lib/portal/start-helper';

/**
 * For addresses that the user adds (registered when granted) and for "Try on this page" (run once by `activeTab`). It names no
 * matches: WXT would ask for them as required hosts.
 */
export default defineContentScript({
  registration: 'runtime',
  main: (ctx) => startHelper(ctx, askForPart),
});
