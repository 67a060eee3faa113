/**
 * What applies to the whole site: its configuration, its look, and the addresses that it has promised to keep.
 *
 * <p>In: values that {@code read.site} has checked. Out: one immutable record for the site. This part knows no entry.
 */
@NullMarked
package backstory.entry.site;

import org.jspecify.annotations.NullMarked;
