/**
 * Pages as readers meet them: in a real Chromium, by mouse, keyboard and touch, on a small and on a wide screen, by day
 * and by night, in print, over http and from disk.
 *
 * <p>Where the machine has no Chromium these tests are skipped and say so; with {@code CI=true} they fail.
 */
package backstory.browser;
