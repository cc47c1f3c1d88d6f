/** How many bytes a sign of UTF-8 has that begins with this one; 0 where none does. */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

function isWhole(bytes: Uint8Array, at: number, length: number): boolean {
  for (let i = 1; i < length; i++) if ((bytes[at + i] ?? 0) >> 6 !== 2) return false
  return length > 0
}

/** UTF-8 into which a program has put bytes of Windows-1252: each sign as what it is. */
export function decodeMixed(bytes: Uint8Array): string {
  const [utf8, windows] = [new TextDecoder(), new TextDecoder('windows-1252')]
  let text = ''
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOf(bytes[at] ?? 0)
    if (isWhole(bytes, at, length)) {
      at += length
      continue
    }
    text += utf8.decode(bytes.subarray(from, at)) + windows.decode(bytes.subarray(at, at + 1))
    from = ++at
  }
  return text + utf8.decode(bytes.subarray(from))
}
