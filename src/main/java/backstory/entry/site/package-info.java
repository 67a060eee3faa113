/**
 * What holds for the whole site: its configuration, its look, and the addresses that it has promised to keep.
 *
 * <p>This part knows no entry.
 */
@NullMarked
package backstory.entry.site;

import org.jspecify.annotations.NullMarked;
