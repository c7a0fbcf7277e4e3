import { useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { SegmentedControl } from '@/components/base/choices';
import { toast } from '@/components/base/Toast';
import { command, inWords } from '@/components/commands';
import { t } from '@/components/i18n';
import { snapshot } from '@/components/store';
import { carrierById, carrierOfHost } from '@/lib/carriers/registry';
import { portals as words } from '@/lib/i18n/messages/portals';
import { originPattern } from '@/lib/portal/origin';
import type { Recipe } from '@/lib/portal/pick/recipe';
import type { PortalPorts } from './ports';
import { targets } from './targets';

/** Everything a recipe holds, in plain sight; one press takes it over and, where needed, asks for its host. */
export function RecipePreview(props: { recipe: Recipe; ports: PortalPorts; onTaken: () => void }) {
  const { recipe, ports } = props;
  const [index, setIndex] = useState('0');
  const carrier = carrierById(recipe.carrier);
  const target = recipe.targets[Number(index)];
  const { hostname } = new URL(recipe.origin);
  // On the carriers' own hosts the helper runs anyway.
  const builtIn = carrierOfHost(hostname) !== undefined;
  const replaces = targets.value.some(({ origin }) => origin === recipe.origin);

  const keep = async () => {
    if (!target) return;
    if (!builtIn) {
      // What the user said of a site stays: whose it is, and the page to open.
      const known = snapshot.value.portals.find(({ origin }) => origin === recipe.origin);
      const { carrier: id, url } = known ?? { carrier: carrier?.id ?? 'other', url: recipe.origin };
      const added = await command('portal.add', { carrier: id, url });
      if (!added.ok) return toast(inWords(added.error));
    }
    const kept = await command('target.keep', { origin: recipe.origin, target });
    if (!kept.ok) return toast(inWords(kept.error));
    toast(t(words.taken));
    props.onTaken();
  };
  const take = () => {
    if (builtIn) return keep();
    return ports
      .requestHost(originPattern(recipe.origin) ?? '')
      .then((granted) => (granted ? keep() : toast(t(words.refused))));
  };

  return (
    <section class="recipe" aria-label={t(words.preview)}>
      <h3>{t(words.preview)}</h3>
      <dl class="facts">
        <div>
          <dt>{t(words.site)}</dt>
          <dd>{recipe.origin}</dd>
        </div>
        <div>
          <dt>{t(words.carrier)}</dt>
          <dd>{carrier ? t(carrier.name) : recipe.carrier}</dd>
        </div>
        {target && (
          <>
            <div>
              <dt>{t(words.pointed)}</dt>
              <dd>
                {target.name || t(words.unnamed)} · {target.role || target.kind}
              </dd>
            </div>
            <div>
              <dt>{t(words.selector)}</dt>
              <dd>
                <code>{target.selector}</code>
              </dd>
            </div>
          </>
        )}
      </dl>
      {recipe.targets.length > 1 && (
        <SegmentedControl
          label={t(words.pointed)}
          options={recipe.targets.map(({ name }, i) => ({ value: String(i), label: name || `${i + 1}` }))}
          value={index}
          onChange={setIndex}
        />
      )}
      {replaces && <p class="muted">{t(words.replaces)}</p>}
      <div>
        <Button kind="primary" onClick={take}>
          {t(builtIn ? words.takeOnly : words.take)}
        </Button>
      </div>
    </section>
  );
}
