/**
 * From {@code site.yaml} to a {@link backstory.entry.site.SiteConfig}.
 *
 * <p>In: the keys of that one file. Out: the configuration and all problems of it. This part knows no entry.
 */
@NullMarked
package backstory.read.site;

import org.jspecify.annotations.NullMarked;
