import { computed } from '@preact/signals';
import { stored } from '@/components/store';
import { decodeTargets } from '@/lib/storage/targets';

/** The controls that the user pointed at, as they are now. Apart from `snapshot`: the popup does without them. */
export const targets = computed(() => decodeTargets(stored.value ?? {}));
