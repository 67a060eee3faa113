/**
 * The commands that print a reference: {@code explain} for rules and guides, {@code keys} for keys, {@code schema} for
 * editors.
 *
 * <p>In: arguments. Out: text from {@code reference}. These commands read no site.
 */
@NullMarked
package backstory.cli.explain;

import org.jspecify.annotations.NullMarked;
