/** What this browser keeps, to be taken elsewhere and to be deleted. */
export function KeptData() {
  return null
}
