/**
 * The relations between entries.
 *
 * <p>In: entries as they were written, with references by id. Out: a {@link backstory.graph.Catalog} of all that front
 * matter says, with every list in its order, and the {@link backstory.graph.Texts}, in which every reference is
 * resolved and every mention is found. {@link backstory.graph.Reads} is the only access to them, and records what is
 * asked.
 *
 * <p>{@code graph.text} is what was found in a text; {@code graph.index} finds what is published by its id;
 * {@code graph.name} finds names in a text and decides which are parts of longer ones; {@code graph.link} resolves
 * everything in a text. This room knows nothing about HTML pages or addresses.
 */
@NullMarked
package backstory.graph;

import org.jspecify.annotations.NullMarked;
