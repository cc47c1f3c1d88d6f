import { TextDecoder } from 'node:util'

/** The declaration of a page's charset stands in its first bytes; many have a few more before it than they should. */
const PRESCAN = 4096
const DECLARED = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:.-]+)/i

/** A page's bytes as text: by its BOM, else the header, else what it declares itself, else UTF-8. */
export function pageText(bytes: Uint8Array, contentType: string | undefined): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const labels = [
    bomOf(bytes),
    /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType ?? '')?.[1],
    DECLARED.exec(start)?.[1],
  ]
  for (const label of labels) {
    const decoder = label === undefined ? undefined : decoderOf(label)
    if (decoder) return decoder.decode(bytes)
  }
  return new TextDecoder().decode(bytes)
}

function bomOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
