import { offerPart } from '@/lib/portal/parts/registry';
import { describeTarget } from '@/lib/portal/pick/describe';
import { resolveTarget } from '@/lib/portal/pick/resolve';

export default defineUnlistedScript(() => offerPart('pointing', { describeTarget, resolveTarget }));
