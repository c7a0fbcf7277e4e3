import { startHelper } from '@/components/page/start';

export default defineContentScript({ matches: ['https://*.cellcard.com.kh/*'], main: startHelper });
