import { importPart } from '@/lib/portal/parts/bring';
import { startHelper } from '@/lib/portal/start-helper';

export default defineContentScript({
  matches: ['https://*.smart.com.kh/*'],
  main: (ctx) => startHelper(ctx, importPart),
});
