import { classifyFields } from '@/lib/portal/classify-fields';
import { fillFields } from '@/lib/portal/fill';
import { hasAmountTiles } from '@/lib/portal/fill/amount';
import { offerPart } from '@/lib/portal/parts/registry';
import { watchExposure } from '@/lib/portal/trusted-gesture';

export default defineUnlistedScript(() =>
  offerPart('forms', { classifyFields, fillFields, hasAmountTiles, watchExposure }),
);
