/** Whether this browser can keep the site for later. */
export const canWorkOffline = (): boolean => 'serviceWorker' in navigator
