import { startHelper } from '@/components/page/start';

export default defineContentScript({ matches: ['https://*.metfone.com.kh/*'], main: startHelper });
