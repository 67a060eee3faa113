/**
 * Waits for changes in the folders of a site. It reports where something may have changed, if the system says so, but
 * never what: the build compares contents.
 */
@NullMarked
package backstory.serve.watch;

import org.jspecify.annotations.NullMarked;
