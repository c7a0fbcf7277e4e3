import type { AddPorts } from './add-address';

/** What the portals ask of the browser; the page hands it in. */
export interface PortalPorts extends AddPorts {
  hasHost(pattern: string): Promise<boolean>;
  removeHost(pattern: string): Promise<boolean>;
  /** Whether the helper is registered for that portal. */
  isRegistered(portalId: string): Promise<boolean>;
  /** Calls when a permission comes or goes; the answer stops that. */
  watchHosts(callback: () => void): () => void;
}
