/**
 * What can be written, described once: every key of every place, and every rule with an example that breaks it and one
 * that keeps it.
 *
 * <p>{@link backstory.reference.key.Places} lists the places (an article's front matter, a person, {@code site.yaml} …)
 * with their {@link backstory.reference.key.Key keys}; {@link backstory.reference.Explanation} explains a rule, from a
 * file of its own below {@code src/main/resources/backstory/reference/rules/}. Both feed {@code backstory keys},
 * {@code explain} and {@code schema}, the guide {@code src/docs/reference.md}, and what messages say about missing and
 * unknown keys.
 *
 * <p>The keys stand in {@code reference.key}, what editors read in {@code reference.schema}.
 *
 * <p>This room reads no site and checks nothing: the readers of {@code read} do, and {@code DescribedKeysTest} compares
 * the two, key by key. A build that finds no mistake never loads a class of it.
 */
@NullMarked
package backstory.reference;

import org.jspecify.annotations.NullMarked;
