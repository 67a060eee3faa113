/**
 * Wakes whoever waits for changes in the folders of a site. It tells where something may have changed, if the system says
 * so, and never what: the build compares contents.
 */
@NullMarked
package backstory.serve.watch;

import org.jspecify.annotations.NullMarked;
