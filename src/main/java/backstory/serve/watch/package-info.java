/**
 * Wakes whoever waits for changes in the folders of a site. It tells that something may have changed, never what: the
 * build compares contents.
 */
@NullMarked
package backstory.serve.watch;

import org.jspecify.annotations.NullMarked;
