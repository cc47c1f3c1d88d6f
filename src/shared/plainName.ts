/**
 * Names that hosts and file systems can hold as they are: letters, digits and signs that mean nothing to them, no
 * dot or space at an end, none of Windows' devices, and not longer than most file systems allow once an ending
 * has been added.
 */
const PLAIN =
  /^(?![. ]|(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[\p{L}\p{N}\p{M}._~+&,=@!'() -]+(?<![. ])$/iu
const MOST_BYTES = 200

/** Whether a part of an address, decoded, can be the name of a file on every host. */
export const isPlainName = (name: string): boolean =>
  PLAIN.test(name) && bytesOf(name) <= MOST_BYTES

const bytesOf = (name: string): number => encodeURIComponent(name).replace(/%\w\w/g, '%').length
