import { openHelper } from '@/components/page/open-helper';
import { offerPart } from '@/lib/portal/parts/registry';

export default defineUnlistedScript(() => offerPart('helper', { openHelper }));
