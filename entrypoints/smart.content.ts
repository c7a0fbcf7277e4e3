import { startHelper } from '@/components/page/start';

export default defineContentScript({ matches: ['https://*.smart.com.kh/*'], main: startHelper });
