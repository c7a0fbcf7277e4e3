import { importPart } from '@/lib/portal/parts/bring';
import { startHelper } from '@/lib/portal/start-helper';

export default defineContentScript({
  matches: ['https://*.smart.com.kh/*'],
  // Before the page's own scripts where the page's listeners must come after ours.
  runAt: import.meta.env.FIREFOX ? 'document_start' : 'document_idle',
  main: (ctx) => startHelper(ctx, importPart),
});
