const MB = 1024 ** 2;
const GB = 1024 ** 3;

/** `60 GB`, `1.5 GB`, `500 MB`: the same in every language; at most two decimals, and none below a gigabyte. */
export const formatDataSize = (bytes: number): string =>
  bytes >= GB ? `${Number((bytes / GB).toFixed(2))} GB` : `${Math.round(bytes / MB)} MB`;
