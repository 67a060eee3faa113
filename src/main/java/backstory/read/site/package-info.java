/**
 * From {@code site.yaml} to a {@link backstory.entry.site.SiteConfig}.
 *
 * <p>In: the keys of that one file. Out: the configuration and all its problems. This part does not know entries.
 */
@NullMarked
package backstory.read.site;

import org.jspecify.annotations.NullMarked;
