/**
 * Tests of pages as readers use them: in a real Chromium, by mouse, keyboard and touch, on a small and on a wide
 * screen, in light and dark colours, in print, over http and from disk.
 *
 * <p>If the machine has no Chromium, these tests are skipped with a message; with {@code CI=true} they fail.
 */
package backstory.browser;
