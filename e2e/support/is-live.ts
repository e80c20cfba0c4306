import type { Page } from '@playwright/test'

/** Resolves once the page that is opened next follows its stream; to be called before it is opened. */
export async function isLive(page: Page): Promise<void> {
  const socket = await page.waitForEvent('websocket')
  // The answer to `follow` names where the stream stands.
  await socket.waitForEvent('framereceived', {
    predicate: ({ payload }) => /"head":\d/.test(String(payload)),
  })
}
