import { offerPart } from '@/lib/portal/parts/registry';
import { telLink } from '@/lib/share/dial-link';
import { qrPicture } from '@/lib/share/qr';

export default defineUnlistedScript(() =>
  offerPart('qr', {
    dialPicture: (code) => {
      const link = telLink(code);
      return link === undefined ? undefined : qrPicture(link);
    },
  }),
);
