import { useSignal } from '@preact/signals';
import { IconButton } from '@/components/base/Button';
import { Icon } from '@/components/base/Icon';
import { arrowLeftIcon, chevronRightIcon } from '@/components/base/icons';
import { Mark } from '@/components/base/surfaces';
import { t } from '@/components/i18n';
import { CARRIERS, carrierById } from '@/lib/carriers/registry';
import { common } from '@/lib/i18n/messages/common';
import { guide } from '@/lib/i18n/messages/guide';
import { CarrierPage } from './CarrierPage';
import './guide.css';

interface Props {
  /** The carrier to open at once; without it, the list. */
  carrierId?: string;
  onAddPortal?: (carrierId: string) => void;
}

/** The guide: a list of carriers, and a page for each. Import it lazily, it brings all the guides' texts. */
export function GuideView({ carrierId, onAddPortal }: Props) {
  const chosen = useSignal(carrierId);
  const carrier = chosen.value === undefined ? undefined : carrierById(chosen.value);
  if (carrier) {
    return (
      <article class="guide">
        <header class="guide-head">
          <IconButton
            svg={arrowLeftIcon}
            label={t(common.back)}
            onClick={() => {
              chosen.value = undefined;
            }}
          />
          <Mark {...carrier.mark} size={30} />
          <h1>{t(carrier.name)}</h1>
        </header>
        <h2 class="guide-intro">{t(guide.intro)}</h2>
        <CarrierPage key={carrier.id} carrier={carrier} onAddPortal={onAddPortal} />
      </article>
    );
  }
  return (
    <article class="guide">
      <h1>{t(guide.carriers)}</h1>
      <ul class="guide-list">
        {CARRIERS.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              class="guide-carrier"
              onClick={() => {
                chosen.value = each.id;
              }}
            >
              <Mark {...each.mark} size={32} />
              <span>
                {t(each.name)}
                {!each.listed && <small>{t(guide.notListed)}</small>}
              </span>
              <Icon svg={chevronRightIcon} />
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
