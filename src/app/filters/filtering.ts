/** What is loaded when a reader filters, or comes to an address that does. */
export { EmptySearch } from './EmptyFilters.tsx'
export { FilterBar } from './FilterBar.tsx'
export { FilteredList } from './FilteredList.tsx'
export { filteredTopics } from './filteredTopics.ts'
export { storiesLeft } from './storiesLeft.ts'
