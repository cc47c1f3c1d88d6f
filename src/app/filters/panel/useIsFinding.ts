import { useIsFetching } from '@tanstack/react-query'

/** Whether stories are being found: they come first, what other choices would leave comes after. */
export const useIsFinding = (): boolean => useIsFetching({ queryKey: ['found'] }) > 0
